//! .NET: projects of MSBuild, what their folders share, and NuGet's lock files.
//!
//! The frameworks count as packages, `Microsoft.NETCore.App` and `Microsoft.AspNetCore.App`, at the version that has what the project's
//! target framework has. A project with several targets has got them at several versions.

use std::collections::HashMap;

use roxmltree::{Document, Node};
use semver::Version;
use serde_json::Value as Json;

use super::{Asked, Ecosystem, Globals, Locked, Reach, add, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["csharp"],
    manifests: &[
        ("*.csproj", read_project),
        ("Directory.Build.props", read_project),
        // What stands in one of these holds for all files of a project: templates and habit call them so.
        ("GlobalUsings.cs", read_usings),
        ("Usings.cs", read_usings),
    ],
    locks: &[
        ("packages.lock.json", read_lock),
        ("*.csproj", read_versions),
        ("Directory.Build.props", read_versions),
        ("Directory.Packages.props", read_versions),
    ],
    development: &[],
    reach: Reach::EachName,
};

const RUNTIME: &str = "Microsoft.NETCore.App";
const WEB: &str = "Microsoft.AspNetCore.App";

/// The version of .NET Core that ASP.NET Core became a framework of its own with.
const FIRST_WITH_WEB: Version = Version::new(3, 0, 0);

/// The kind of project that ASP.NET Core comes with.
const WEB_SDK: &str = "Microsoft.NET.Sdk.Web";

/// Packages that bring the types of ASP.NET Core along.
const BRINGS_WEB: [&str; 12] = [
    "Microsoft.AspNetCore",
    "Microsoft.AspNetCore.All",
    "Microsoft.AspNetCore.Hosting",
    "Microsoft.AspNetCore.Http",
    "Microsoft.AspNetCore.Http.Abstractions",
    "Microsoft.AspNetCore.Http.Extensions",
    "Microsoft.AspNetCore.Mvc",
    "Microsoft.AspNetCore.Mvc.Core",
    "Microsoft.AspNetCore.Mvc.Testing",
    "Microsoft.AspNetCore.OpenApi",
    "Microsoft.AspNetCore.TestHost",
    "Swashbuckle.AspNetCore",
];

/// What every file knows where `ImplicitUsings` is on, by the documentation of the SDK; of it, namespaces that own families.
const USUAL_OF_WEB: [&str; 1] = ["Microsoft.AspNetCore.Http"];

fn read_project(text: &str) -> Asked {
    let Some(document) = parse(text) else { return Asked::default() };
    let project = document.root_element();
    // It brings ASP.NET Core to those targets only that have it.
    let has_it = |version: Version| version == Version::new(0, 0, 0) || version >= FIRST_WITH_WEB;
    let is_web = project.attribute("Sdk").is_some_and(|sdk| sdk.split('/').next() == Some(WEB_SDK))
        && targets(&document).iter().all(|target| has_it(framework(target)));
    let references = always(&document).filter(|node| is(node, "PackageReference") || is(node, "FrameworkReference"));
    let mut asked = Asked { always: references.filter_map(included).map(str::to_string).collect(), ..Asked::default() };
    if is_web || BRINGS_WEB.iter().any(|package| asked.always.contains(*package)) {
        asked.always.insert(WEB.to_string());
    }
    let usings = || always(&document).filter(|node| is(node, "Using") && node.attribute("Alias").is_none());
    let switch = always(&document).filter(|node| is(node, "ImplicitUsings")).last();
    asked.globals = Globals {
        paths: usings().filter_map(included).map(parts).collect(),
        usual: if is_web { USUAL_OF_WEB.map(parts).to_vec() } else { Vec::new() },
        with_usual: switch.map(|node| matches!(text_of(node).to_lowercase().as_str(), "enable" | "true")),
        removed: usings().filter_map(|node| node.attribute("Remove")).map(parts).collect(),
    };
    asked
}

/// The lines `global using ..` of a file.
fn read_usings(text: &str) -> Asked {
    let usings = text.lines().filter_map(|line| {
        let path = line.trim().strip_prefix("global using ")?.split(';').next()?;
        let path = path.trim().trim_start_matches("static ").trim_start_matches("global::");
        (!path.contains('=')).then(|| parts(path))
    });
    Asked { globals: Globals { paths: usings.collect(), ..Globals::default() }, ..Asked::default() }
}

fn read_versions(text: &str) -> Locked {
    let mut locked = Locked::new();
    let Some(document) = parse(text) else { return locked };
    let properties = properties(&document);
    targets(&document).iter().for_each(|target| add_target(&mut locked, target));
    for node in document.descendants().filter(Node::is_element) {
        let is_package = is(&node, "PackageReference") || is(&node, "PackageVersion");
        match node.tag_name().name() {
            // Older projects have but one kind of framework.
            "TargetFrameworkVersion" => add_target(&mut locked, "net4"),
            _ if is_package => {
                let child = |name| node.children().find(|child| is(child, name)).map(text_of);
                let version = node.attribute("Version").or_else(|| node.attribute("VersionOverride"));
                let version = version.or_else(|| child("Version")).unwrap_or_default();
                if let (Some(name), Some(version)) = (included(node), lenient(&filled_in(version, &properties))) {
                    add(&mut locked, name, version);
                }
            }
            _ => {}
        }
    }
    locked
}

fn read_lock(text: &str) -> Locked {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let mut locked = Locked::new();
    for (target, packages) in json.get("dependencies").and_then(Json::as_object).into_iter().flatten() {
        // `net8.0/linux-x64` is the same for one system.
        add_target(&mut locked, target.split('/').next().unwrap_or_default());
        for (name, package) in packages.as_object().into_iter().flatten() {
            let version = package.get("resolved").and_then(Json::as_str).and_then(lenient);
            version.into_iter().for_each(|version| add(&mut locked, name, version));
        }
    }
    locked
}

/// Adds the frameworks that a target framework stands for.
fn add_target(locked: &mut Locked, target: &str) {
    let version = framework(target);
    if version >= FIRST_WITH_WEB {
        add(locked, WEB, version.clone());
    }
    add(locked, RUNTIME, version);
}

/// The target frameworks of a project, under whatever condition.
fn targets(document: &Document) -> Vec<String> {
    let properties = properties(document);
    let named = document.descendants().filter(|node| is(node, "TargetFramework") || is(node, "TargetFrameworks"));
    let texts: Vec<String> = named.map(|node| filled_in(text_of(node), &properties)).collect();
    texts.iter().flat_map(|text| text.split(';')).filter(|target| !target.is_empty()).map(str::to_string).collect()
}

/// The version of .NET Core that has what a target framework has, such as `net8.0`, `netstandard2.0` or `.NETFramework,Version=v4.8`;
/// the lowest of all if nothing tells.
fn framework(target: &str) -> Version {
    let target = target.trim().to_lowercase().replace(",version=v", "");
    let target = target.trim_start_matches('.');
    let number = |prefix| target.strip_prefix(prefix).and_then(lenient);
    if let Some(version) = number("netcoreapp") {
        return version;
    }
    match (number("netstandard"), number("net")) {
        (Some(standard), _) if standard >= Version::new(2, 1, 0) => Version::new(3, 0, 0),
        (Some(standard), _) => Version::new(standard.major, 0, 0),
        (None, Some(version)) if target.contains('.') => version,
        // `net48`, or the long name of the same.
        (None, Some(_)) => Version::new(1, 0, 0),
        (None, None) if target.starts_with("netframework") => Version::new(1, 0, 0),
        (None, None) => Version::new(0, 0, 0),
    }
}

fn parse(text: &str) -> Option<Document<'_>> {
    Document::parse(text.trim_start_matches('\u{feff}')).ok()
}

/// The elements that hold whatever is built.
fn always<'d>(document: &'d Document) -> impl Iterator<Item = Node<'d, 'd>> {
    let is_conditional = |node: &Node| node.ancestors().any(|node| node.has_attribute("Condition"));
    document.descendants().filter(move |node| node.is_element() && !is_conditional(node))
}

/// Whether an element has a name, in whatever namespace.
fn is(node: &Node, name: &str) -> bool {
    node.tag_name().name() == name
}

fn text_of<'d>(node: Node<'d, '_>) -> &'d str {
    node.text().unwrap_or_default().trim()
}

fn included<'d>(node: Node<'d, '_>) -> Option<&'d str> {
    node.attribute("Include").or_else(|| node.attribute("Update"))
}

fn parts(path: &str) -> Vec<String> {
    path.trim().split('.').map(str::to_string).collect()
}

/// The properties that a file gives a value to.
fn properties<'d>(document: &'d Document) -> HashMap<&'d str, &'d str> {
    let groups = document.descendants().filter(|node| is(node, "PropertyGroup"));
    groups.flat_map(|group| group.children()).map(|node| (node.tag_name().name(), text_of(node))).collect()
}

/// A text with the properties that it names, `$(Name)`, in their places, as far as they are known.
fn filled_in(text: &str, properties: &HashMap<&str, &str>) -> String {
    properties.iter().fold(text.to_string(), |text, (name, value)| text.replace(&format!("$({name})"), value))
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    #[test]
    fn what_a_project_asks_for() {
        let web = read_project(
            r#"<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Dapper" Version="2.1.35" />
    <Using Include="System.Net" />
    <Using Include="System.Object" Alias="Lock" />
    <Using Remove="System.Linq" />
  </ItemGroup>
  <ItemGroup Condition="'$(TargetFramework)' == 'net48'"><Using Include="Polyfills" /></ItemGroup>
</Project>"#,
        );
        assert_eq!(web.always, ["Dapper", WEB].map(String::from).into());
        let globals = Globals {
            paths: vec![parts("System.Net")],
            usual: vec![parts("Microsoft.AspNetCore.Http")],
            with_usual: Some(true),
            removed: vec![parts("System.Linq")],
        };
        assert_eq!(web.globals, globals);
        let tests = read_project(
            r#"<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Microsoft.AspNetCore.Mvc.Testing" /></ItemGroup></Project>"#,
        );
        assert_eq!(tests.always, ["Microsoft.AspNetCore.Mvc.Testing", WEB].map(String::from).into());
        assert_eq!(tests.globals, Globals::default());
        let both = read_project(
            r#"<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFrameworks>net472;net8.0</TargetFrameworks></PropertyGroup></Project>"#,
        );
        assert_eq!(both, Asked::default());
        let usings = read_usings(
            "global using System.Net;\nglobal using static System.Net.HttpStatusCode; // names\nglobal using A = B.C;\nusing X;\n",
        );
        assert_eq!(usings.globals.paths, [parts("System.Net"), parts("System.Net.HttpStatusCode")]);
    }

    #[test]
    fn what_a_target_framework_has() {
        let version = |target| framework(target).to_string();
        let targets =
            ["net8.0", "net10.0-windows", "netcoreapp3.1", "netstandard2.1", "netstandard2.0", "net472", "$(Tfm)"];
        assert_eq!(targets.map(version), ["8.0.0", "10.0.0", "3.1.0", "3.0.0", "2.0.0", "1.0.0", "0.0.0"]);
        assert_eq!([".NETCoreApp,Version=v3.1", ".NETFramework,Version=v4.8"].map(version), ["3.1.0", "1.0.0"]);
    }

    #[test]
    fn which_versions_it_has() {
        let project = read_versions(
            r#"<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><Net>net8.0</Net><TargetFrameworks>$(Net);netstandard2.0</TargetFrameworks></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Refit" Version="7.0.0" />
    <PackageReference Include="Flurl"><Version>4.0.0</Version></PackageReference>
    <PackageReference Include="Central" />
  </ItemGroup>
</Project>"#,
        );
        assert_eq!(
            shown(&project),
            [
                "Flurl 4.0.0",
                "Microsoft.AspNetCore.App 8.0.0",
                "Microsoft.NETCore.App 2.0.0",
                "Microsoft.NETCore.App 8.0.0",
                "Refit 7.0.0"
            ]
        );
        let old = r#"<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion></PropertyGroup></Project>"#;
        assert_eq!(shown(&read_versions(old)), ["Microsoft.NETCore.App 1.0.0"]);
        let central = r#"<Project><PropertyGroup><V>9.0.1</V></PropertyGroup><ItemGroup><PackageVersion Include="Central" Version="$(V)" /></ItemGroup></Project>"#;
        assert_eq!(shown(&read_versions(central)), ["Central 9.0.1"]);
        let lock = r#"{"version": 1, "dependencies": {"net9.0": {"Refit": {"type": "Direct", "resolved": "8.0.0"}, "own": {"type": "Project"}}}}"#;
        assert_eq!(
            shown(&read_lock(lock)),
            ["Microsoft.AspNetCore.App 9.0.0", "Microsoft.NETCore.App 9.0.0", "Refit 8.0.0"]
        );
    }

    #[test]
    fn broken_files_say_nothing() {
        assert_eq!(read_project("<Project>"), Asked::default());
        assert_eq!(shown(&read_versions("<Project")), [""; 0]);
        assert_eq!(shown(&read_lock("{")), [""; 0]);
        assert_eq!(read_usings("global using\n"), Asked::default());
    }
}
