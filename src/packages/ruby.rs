//! Ruby: `Gemfile` and `Gemfile.lock`, or as Bundler also calls them `gems.rb` and `gems.locked`.

use super::{Asked, Ecosystem, Locked, Reach, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["ruby"],
    manifests: &[("Gemfile", read_gemfile), ("gems.rb", read_gemfile)],
    locks: &[("Gemfile.lock", read_lock), ("gems.locked", read_lock)],
    development: &["test", "spec"],
    reach: Reach::One,
};

/// A Gemfile is a program; what it asks for in the usual way, `gem "name"`, is seen. Groups are not told apart.
fn read_gemfile(text: &str) -> Asked {
    let gems = text.lines().filter_map(|line| {
        let rest = line.trim_start().strip_prefix("gem")?.trim_start_matches([' ', '(']);
        rest.strip_prefix(['"', '\''])?.split(['"', '\'']).next()
    });
    Asked { always: gems.map(str::to_string).collect(), ..Asked::default() }
}

/// The gems that were chosen stand four columns in, `    rack (3.1.8)`; what they ask for themselves stands deeper.
fn read_lock(text: &str) -> Locked {
    let mut locked = Locked::new();
    for line in text.lines() {
        let gem = line.strip_prefix("    ").filter(|gem| !gem.starts_with(' '));
        let Some((name, version)) = gem.and_then(|gem| gem.split_once(" (")) else { continue };
        locked.entry(name.to_string()).or_default().extend(lenient(version));
    }
    locked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_project_asks_for() {
        let asked =
            read_gemfile("source 'https://example.com'\ngem \"rails\", \"~> 8.0\"\n  gem('rspec-rails')\ngemspec\n");
        assert_eq!(asked.always, ["rails", "rspec-rails"].map(String::from).into());
    }

    #[test]
    fn which_versions_it_has() {
        let text = "GEM\n  remote: https://example.com/\n  specs:\n    rack (3.1.8)\n    rack-test (2.1.0)\n      rack (>= 1.3)\n\
                    \n    nokogiri (1.16.0-x86_64-linux)\n\nDEPENDENCIES\n  rails (~> 8.0)\n";
        let locked = read_lock(text);
        let versions = |name: &str| locked[name].iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(versions("rack"), ["3.1.8"]);
        assert_eq!(versions("nokogiri"), ["1.16.0"]);
        assert_eq!(locked.len(), 3);
        assert!(read_lock("<<<<<<< HEAD\n").is_empty());
    }
}
