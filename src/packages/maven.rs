//! Maven: `pom.xml`. What a file only inherits is told by those of the folders above it.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::{Locked, jvm};

/// Properties that projects of Spring Boot choose a version by, and of what.
const CHOICES: [(&str, &str, &str); 2] = [
    ("spring-framework.version", "org.springframework", "spring-web"),
    ("netty.version", "io.netty", "netty-codec-http"),
];

/// Every version that a file gives to an artifact: of dependencies, of those that it manages, of its parent, of plugins.
pub(super) fn read_pom(text: &str) -> Locked {
    let mut locked = Locked::new();
    let Ok(document) = Document::parse(text) else { return locked };
    let properties = properties(&document);
    for node in document.descendants() {
        if let (Some(group), Some(artifact), Some(version)) =
            (child(node, "groupId"), child(node, "artifactId"), child(node, "version"))
        {
            jvm::add(&mut locked, group, artifact, value(version, &properties));
        }
    }
    for (property, group, artifact) in CHOICES {
        let version = properties.get(property).copied().unwrap_or_default();
        jvm::add(&mut locked, group, artifact, value(version, &properties));
    }
    locked
}

fn child<'d>(node: Node<'d, '_>, name: &str) -> Option<&'d str> {
    node.children().find(|child| child.tag_name().name() == name)?.text().map(str::trim)
}

fn properties<'d>(document: &'d Document) -> HashMap<&'d str, &'d str> {
    let tables = document.descendants().filter(|node| node.tag_name().name() == "properties");
    let entries = tables.flat_map(|table| table.children());
    entries.filter_map(|entry| Some((entry.tag_name().name(), entry.text()?.trim()))).collect()
}

/// A version, or what the property is that stands for it.
fn value<'d>(version: &'d str, properties: &HashMap<&'d str, &'d str>) -> &'d str {
    let property = version.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
    property.map_or(version, |name| properties.get(name).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    #[test]
    fn which_versions_a_project_has() {
        let text = r#"<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>4.0.3</version>
  </parent>
  <artifactId>shop</artifactId>
  <properties><netty.version>4.2.7.Final</netty.version><jetty.version>12.0.14</jetty.version></properties>
  <dependencyManagement><dependencies>
    <dependency>
      <groupId>org.eclipse.jetty</groupId>
      <artifactId>jetty-bom</artifactId>
      <version>${jetty.version}</version>
    </dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
    <dependency><groupId>io.javalin</groupId><artifactId>javalin</artifactId><version>${elsewhere}</version></dependency>
  </dependencies>
</project>"#;
        assert_eq!(
            shown(&read_pom(text)),
            [
                "io.netty:netty-codec-http 4.2.7",
                "jakarta.servlet:jakarta.servlet-api 6.1.0",
                "org.eclipse.jetty:jetty-bom 12.0.14",
                "org.eclipse.jetty:jetty-http 12.0.14",
                "org.springframework.boot:spring-boot-starter-parent 4.0.3",
                "org.springframework:spring-test 7.0.0",
                "org.springframework:spring-web 7.0.0",
            ]
        );
        let older = text.replace("<jetty.", "<spring-framework.version>6.2.1</spring-framework.version><jetty.");
        let versions = read_pom(&older).remove("org.springframework:spring-web").unwrap();
        assert_eq!(versions.iter().map(ToString::to_string).collect::<Vec<_>>(), ["7.0.0", "6.2.1"]);
    }

    #[test]
    fn broken_files_say_nothing() {
        assert!(read_pom("<project>").is_empty());
    }
}
