//! Where an import is written: into a list of the same module, into the block where it belongs, or before everything else.

use std::ops::Range;

use tree_sitter::Node;

use super::File;
use crate::fix::Edit;
use crate::scan::{Origin, Walk, whole_words};
use crate::suppression::{beginning, line_at};

/// An import that stands in a module, with all that is written for it.
pub(super) struct Declaration<'t> {
    pub node: Node<'t>,
    /// What it is sorted by.
    pub key: Key,
    /// The package or module that it begins with; empty if it makes no name known.
    pub first: String,
}

/// What an import is without some of its names.
enum Left {
    Nothing,
    /// None of them stood in there.
    All,
    Some(Vec<Edit>),
}

/// The project's own modules stand before other packages, and imports that begin with one word before those with another.
pub(super) type Key = (bool, usize, String);

impl File<'_> {
    /// What to insert so that a module imports a full path, given in its parts, for an offset. `None` if there is no place for it.
    /// `is_member` says that it is one name of an owner.
    pub(super) fn import(&self, parts: &[&str], at: usize, module: &Range<usize>, is_member: bool) -> Option<Edit> {
        if self.settings().import.is_empty() {
            return None;
        }
        if let Some(importing) = self.syntax().importing.as_ref() {
            return self.import_quoted(importing, parts);
        }
        let container = self.place_of_imports(at, module)?;
        let declarations = self.declarations(container);
        let in_list = declarations.iter().find_map(|declaration| self.put_in_list(declaration.node, parts));
        let in_block =
            || self.put_in_block(&declarations, parts).or_else(|| self.put_in_new_block(&declarations, parts));
        in_list.or_else(in_block).or_else(|| {
            let line = if is_member { self.member_line(parts) } else { self.import_line(parts) };
            let key = self.key(&line);
            self.as_line(container, &declarations, parts[0], &line, key)
        })
    }

    /// What to remove so that nothing is imported that only stood in what is replaced: whole declarations, or names of a list. Only
    /// where that is sure: nobody else can see the import, and no macro that may say the name stands in the file.
    pub(crate) fn no_longer_imported(&self, edits: &[Edit]) -> Vec<Edit> {
        if !self.settings().removes_imports || self.is_public() {
            return Vec::new();
        }
        let words = |(range, _): &Edit| self.text()[range.clone()].split(|c: char| !(c.is_alphanumeric() || c == '_'));
        let mut names: Vec<&str> = edits.iter().flat_map(words).collect();
        names.sort_unstable();
        names.dedup();
        let only_imported = names.into_iter().filter_map(|name| self.only_import_left(name, edits));
        let removals = self.without_imports(&only_imported.collect::<Vec<_>>());
        if removals.is_empty() || self.has_uncertain_readers() { Vec::new() } else { removals }
    }

    /// Where an import has a name that stands nowhere else after some edits.
    fn only_import_left(&self, name: &str, edits: &[Edit]) -> Option<Range<usize>> {
        let is_said_anew =
            edits.iter().any(|(_, new)| whole_words(new.as_bytes(), 0..new.len(), name).next().is_some());
        let is_gone = |at: &Range<usize>| edits.iter().any(|(gone, _)| gone.start <= at.start && at.end <= gone.end);
        let import = self.import_of(name).filter(|import| !is_said_anew && !is_gone(import))?;
        let uses: Vec<Range<usize>> = self.uses(name).filter(|at| *at != import).collect();
        (!uses.is_empty() && uses.iter().all(is_gone)).then_some(import)
    }

    /// Where the only import of a name says it.
    fn import_of(&self, name: &str) -> Option<Range<usize>> {
        let mut imports = self.imports().names().filter(|(known, ..)| *known == name);
        let (_, path, _, word) = imports.next().filter(|_| imports.next().is_none())?;
        let declaration = self.declaration_at(word)?;
        let text = self.text();
        const QUOTES: [char; 2] = ['"', '`'];
        // `"net/http"` says it as the end of all its path, `nethttp "net/http"` before that.
        let path = path.join(&self.syntax().separator);
        let is_path = |at: &Range<usize>| {
            let before = text[..at.end].strip_suffix(path.as_str());
            before.is_some_and(|before| before.ends_with(QUOTES)) && text[at.end..].starts_with(QUOTES)
        };
        let is_alias = |at: &Range<usize>| {
            let after = text[at.end..].trim_start_matches([' ', '\t']);
            after.len() < text.len() - at.end && after.starts_with(QUOTES)
        };
        let is_it = |at: &Range<usize>| !self.syntax().slashes || is_path(at) || is_alias(at);
        whole_words(text.as_bytes(), declaration.byte_range(), name).filter(is_it).last()
    }

    /// Where something may mean what is imported by a name, the import's own word included.
    fn uses<'s>(&'s self, name: &'s str) -> impl Iterator<Item = Range<usize>> {
        let import = self.import_of(name);
        let mut walk = Walk::new(self.tree);
        whole_words(self.text().as_bytes(), 0..self.text().len(), name)
            .filter(move |at| import.as_ref() == Some(at) || self.may_mean(&mut walk, at))
    }

    /// Whether a word may be the name of something imported. Macros may say it anywhere.
    fn may_mean(&self, walk: &mut Walk, word: &Range<usize>) -> bool {
        let (syntax, settings) = (self.syntax(), self.settings());
        if !settings.uses_are_code {
            return true;
        }
        let path = walk.to(word);
        let [.., parent, leaf] = path else { return true };
        if leaf.node.is_extra() {
            return settings.comments_name_types;
        }
        let before = &self.text()[..word.start];
        let mut separators = std::iter::once(&syntax.separator).chain(&syntax.other_separators);
        let is_member = separators.any(|separator| before.ends_with(separator.as_str()));
        let is_quoted = path.iter().any(|step| syntax.strings.has(step.node)) && !self.is_name(leaf.node);
        let is_imported = path.iter().any(|step| self.is_import(step.node));
        !(is_member || is_quoted || is_imported || syntax.labels.have(parent.node, leaf.field))
    }

    fn is_name(&self, node: Node) -> bool {
        self.syntax().identifiers.has(node)
    }

    /// Whether others may import what the file imports.
    fn is_public(&self) -> bool {
        let settings = self.settings();
        let mut walk = Walk::new(self.tree);
        let mut is_name = |at: Range<usize>| walk.to(&at).last().is_some_and(|step| self.is_name(step.node));
        let is_exporting = !settings.exports.is_empty()
            && whole_words(self.text().as_bytes(), 0..self.text().len(), &settings.exports).any(&mut is_name);
        is_exporting
            || self.installed.file_name().is_some_and(|name| settings.public_files.iter().any(|public| public == name))
    }

    /// Whether the name that a path begins with is imported so that the import can be taken away with its last use, wherever an
    /// unused one is an error.
    pub(super) fn can_do_without(&self, path: &str) -> bool {
        if !self.settings().unused_imports_fail {
            return true;
        }
        let name = first_word(path);
        let Some(import) = self.import_of(name) else { return true };
        let is_package =
            |at: Range<usize>| at == import || self.text()[at.end..].starts_with(self.syntax().separator.as_str());
        self.uses(name).all(is_package) && !self.without_imports(std::slice::from_ref(&import)).is_empty()
    }

    /// Whether something besides the text of the file may use its imports: a module in a file of its own, which may import
    /// everything of its parent, or a macro of the project's own, which may say any name.
    fn has_uncertain_readers(&self) -> bool {
        let syntax = self.syntax();
        let mut rest = vec![self.tree.root_node()];
        while let Some(node) = rest.pop() {
            let mut cursor = node.walk();
            let children: Vec<Node> = node.named_children(&mut cursor).collect();
            let is_module = syntax.modules.has(node) && !syntax.module_parent.is_empty();
            let is_elsewhere = is_module && !children.iter().any(|child| syntax.containers.has(*child));
            // A mark on a declaration is no call.
            let is_mark = [&self.settings().conditions, &self.settings().preamble];
            let is_mark = is_mark.into_iter().flatten().any(|kind| kind == node.kind());
            let is_call = syntax.injected.has(node) && !is_mark;
            let macro_name = children.first().filter(|name| is_call && self.is_path(**name));
            if is_elsewhere || macro_name.is_some_and(|name| !self.is_known_macro(*name)) {
                return true;
            }
            rest.extend(children);
        }
        false
    }

    fn is_known_macro(&self, name: Node) -> bool {
        let path = &self.text()[name.byte_range()];
        self.settings().plain_macros.iter().any(|plain| plain == path)
            || matches!(self.imports().origin(self.syntax(), path, name.start_byte()), Origin::Package(_))
    }

    /// What to remove so that some names, told by the words that import them, are imported no more. What cannot be removed stays.
    fn without_imports(&self, words: &[Range<usize>]) -> Vec<Edit> {
        let mut declarations: Vec<Node> = words.iter().filter_map(|word| self.declaration_at(word)).collect();
        declarations.dedup();
        let removals = declarations.into_iter().filter_map(|declaration| {
            let within = declaration.byte_range();
            let words: Vec<&Range<usize>> = words.iter().filter(|word| within.contains(&word.start)).collect();
            self.without_names(declaration, &words)
        });
        let mut edits: Vec<Edit> = removals.flatten().collect();
        edits.sort_by_key(|(range, _)| range.start);
        // Two may take the same blank line along.
        edits.dedup_by(|(next, text), (range, before)| {
            let overlap = next.start < range.end && text.is_empty() && before.is_empty();
            range.end = if overlap { range.end.max(next.end) } else { range.end };
            overlap
        });
        edits
    }

    /// The import that a word stands in.
    fn declaration_at(&self, word: &Range<usize>) -> Option<Node<'_>> {
        let mut walk = Walk::new(self.tree);
        walk.to(word).iter().rev().map(|step| step.node).find(|node| self.is_import(*node))
    }

    /// The edits that remove some names of one import. `None` if they cannot be removed.
    fn without_names(&self, declaration: Node, words: &[&Range<usize>]) -> Option<Vec<Edit>> {
        let is_kind = |kinds: &[String], node: Node| kinds.iter().any(|kind| kind == node.kind());
        if declaration.prev_named_sibling().is_some_and(|before| is_kind(&self.settings().conditions, before)) {
            return None;
        }
        let mut cursor = declaration.walk();
        let block = declaration.named_children(&mut cursor).find(|child| child.kind() == self.settings().import_block);
        if let Some(block) = block {
            let mut cursor = block.walk();
            let specs: Vec<Node> = block.named_children(&mut cursor).collect();
            let is_gone = |spec: &&Node| words.iter().any(|word| spec.byte_range().contains(&word.start));
            let gone: Vec<&Node> = specs.iter().filter(is_gone).collect();
            let whole = [&declaration];
            let lines = if gone.len() == specs.len() { &whole[..] } else { &gone[..] };
            return lines.iter().map(|node| self.without_line(**node)).collect();
        }
        let mut cursor = declaration.walk();
        let parts = std::iter::once(declaration).chain(declaration.named_children(&mut cursor));
        let list = parts.into_iter().find(|part| self.list_of(*part).is_some()).or_else(|| self.list_around(words));
        match self.left(list.unwrap_or(declaration), words)? {
            Left::Nothing => match list.and_then(|list| Some((list, list.prev_named_sibling()?))) {
                // `import a, { b }`
                Some((list, before)) if self.is_braced_list(list) => {
                    Some(vec![(before.end_byte()..list.end_byte(), String::new())])
                }
                _ => Some(vec![self.without_line(declaration)?]),
            },
            Left::All => None,
            Left::Some(edits) => Some(edits),
        }
    }

    /// What is left of an import, or of a part of one, without some names. `None` if something is said of a name beside it.
    fn left(&self, part: Node, words: &[&Range<usize>]) -> Option<Left> {
        let Some((items, braces)) = self.list_of(part) else {
            let range = part.byte_range();
            let is_gone = words.iter().any(|word| range.contains(&word.start));
            return Some(if is_gone { Left::Nothing } else { Left::All });
        };
        if items.iter().any(|item| item.is_extra()) {
            return None;
        }
        let left: Vec<Left> = items.iter().map(|item| self.left(*item, words)).collect::<Option<_>>()?;
        let is_kept = |at: &usize| !matches!(left[*at], Left::Nothing);
        let kept: Vec<usize> = (0..items.len()).filter(is_kept).collect();
        let Some(last) = kept.last() else { return Some(Left::Nothing) };
        if left.iter().all(|left| matches!(left, Left::All)) {
            return Some(Left::All);
        }
        let text = |node: Node| &self.text()[node.byte_range()];
        if let (Some(braces), [only]) = (braces, kept.as_slice()) {
            let only = items[*only];
            // `use http::{self}` cannot do without.
            if items.len() > 1 && self.is_path(only) && !self.syntax().own_roots.iter().any(|root| root == text(only)) {
                return Some(Left::Some(vec![(braces.byte_range(), text(only).to_string())]));
            }
        }
        let edits = left.into_iter().enumerate().flat_map(|(at, left)| match left {
            Left::Nothing if at < *last => vec![(items[at].start_byte()..items[at + 1].start_byte(), String::new())],
            Left::Nothing => vec![(items[at - 1].end_byte()..items[at].end_byte(), String::new())],
            Left::All => Vec::new(),
            Left::Some(edits) => edits,
        });
        Some(Left::Some(edits.collect()))
    }

    /// An edit that removes the lines that a declaration has for itself, and the blank one below unless it stands below something.
    fn without_line(&self, declaration: Node) -> Option<Edit> {
        let text = self.text();
        let range = declaration.byte_range();
        let is_blank = |range: Range<usize>| text[range].trim().is_empty();
        let mut start = line_start(text, range.start);
        let mut end = line_at(text, range.end - 1).end;
        if !is_blank(start..range.start) || !is_blank(range.end.min(end)..end) {
            return None;
        }
        let is_first = declaration.prev_named_sibling().is_none();
        let is_last = declaration.next_named_sibling().is_none();
        let above = start.checked_sub(1).map_or(start..start, |end| line_at(text, end));
        let below = line_at(text, end);
        if (is_first || is_blank(above.clone())) && is_blank(below.clone()) {
            end = below.end;
        } else if is_last && is_blank(above.clone()) {
            start = above.start;
        }
        Some((start..end, String::new()))
    }

    /// Whether a node is an import that is nobody else's business.
    fn is_import(&self, node: Node) -> bool {
        node.child(0).is_some_and(|word| self.syntax().import_words.iter().any(|known| known == word.kind()))
            || self.settings().import_kinds.iter().any(|kind| kind == node.kind())
    }

    /// The list that all of some words stand in, if it is of those that are lists by themselves.
    fn list_around(&self, words: &[&Range<usize>]) -> Option<Node<'_>> {
        let mut walk = Walk::new(self.tree);
        let list = walk.to(words.first()?).iter().map(|step| step.node).find(|node| self.is_braced_list(*node))?;
        let holds = |word: &&Range<usize>| list.byte_range().contains(&word.start);
        words.iter().all(holds).then_some(list)
    }

    /// Whether a node is a list of names with its braces.
    fn is_braced_list(&self, node: Node) -> bool {
        self.settings().import_lists.iter().any(|kind| kind == node.kind())
    }

    /// The names that an import, or a part of one, lists, and the braces around them if it has some.
    fn list_of<'t>(&self, import: Node<'t>) -> Option<(Vec<Node<'t>>, Option<Node<'t>>)> {
        if self.is_braced_list(import) {
            return Some((import.named_children(&mut import.walk()).collect(), None));
        }
        let (kind, fields) = self.settings().import_list.split_once('.')?;
        if import.kind() != kind {
            return None;
        }
        if let Some((_, names)) = fields.split_once('*') {
            return Some((import.children_by_field_name(names, &mut import.walk()).collect(), None));
        }
        let braces = import.child_by_field_name(fields.split_once('=')?.1)?;
        // Not every grammar knows a comma behind the last one.
        let mut cursor = braces.walk();
        let items = braces.named_children(&mut cursor).filter(|item| !item.byte_range().is_empty());
        Some((items.collect(), Some(braces)))
    }

    /// The node whose children are the declarations of a module.
    fn container(&self, module: &Range<usize>) -> Option<Node<'_>> {
        let root = self.tree.root_node();
        if *module == (0..self.text().len()) {
            return Some(root);
        }
        let mut walk = Walk::new(self.tree);
        let path = walk.to(module);
        let node = path.iter().rev().find(|step| step.node.byte_range() == *module)?.node;
        let mut cursor = node.walk();
        node.children(&mut cursor).find(|child| self.syntax().containers.has(*child))
    }

    /// The node among whose children the imports of a module stand: where it has none itself, what stands around the offset and has
    /// some.
    fn place_of_imports(&self, at: usize, module: &Range<usize>) -> Option<Node<'_>> {
        let container = self.container(module)?;
        let mut walk = Walk::new(self.tree);
        let around = walk.to(&(at..at)).iter().rev().map(|step| step.node);
        let inner = around
            .filter(|node| self.settings().import_places.iter().any(|kind| kind == node.kind()))
            .find(|node| self.declarations(container).is_empty() && !self.declarations(*node).is_empty());
        Some(inner.unwrap_or(container))
    }

    /// The imports among the children of a node that always hold and are the module's own business.
    fn declarations<'t>(&self, container: Node<'t>) -> Vec<Declaration<'t>> {
        let mut cursor = container.walk();
        let children: Vec<Node> = container.named_children(&mut cursor).collect();
        let is_kind = |kinds: &[String], node: &Node| kinds.iter().any(|kind| kind == node.kind());
        children
            .iter()
            .enumerate()
            .filter(|(_, node)| self.is_import(**node) && !is_kind(&self.settings().preamble, node))
            .filter(|(_, node)| {
                let text = &self.text()[node.byte_range()];
                !self.settings().lone_imports.iter().any(|lone| lone == text)
            })
            .filter(|(at, _)| {
                let before = at.checked_sub(1).map(|before| &children[before]);
                !before.is_some_and(|before| is_kind(&self.settings().conditions, before))
            })
            .map(|(_, node)| {
                let key = self.key(&self.text()[node.byte_range()]);
                Declaration { node: *node, key, first: self.first_of(*node) }
            })
            .collect()
    }

    /// The package or module that an import begins with.
    fn first_of(&self, declaration: Node) -> String {
        let range = declaration.byte_range();
        let mut names = self.imports().names().filter(|(.., word)| range.contains(&word.start));
        names.find_map(|(_, path, ..)| path.first().cloned()).unwrap_or_default()
    }

    /// What an import is sorted by, told by the way it is written.
    fn key(&self, line: &str) -> Key {
        let syntax = self.syntax();
        let is_space = |c: char| c.is_whitespace();
        let (word, path) = line.split_once(is_space).unwrap_or((line, ""));
        let rank = syntax.import_words.iter().position(|known| known == word).unwrap_or_default();
        let path = path.trim_start().trim_end_matches(';');
        let is_last = self.settings().last_imports.iter().any(|sign| path.contains(sign.as_str()));
        let rank = rank + if is_last { syntax.import_words.len() } else { 0 };
        let first = path.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
        let is_own = syntax.is_own(first) || syntax.own_prefixes.iter().any(|own| path.starts_with(own.as_str()));
        (!is_own, rank, path.to_string())
    }

    /// Into the braces of an import of the same module.
    fn put_in_list(&self, declaration: Node, parts: &[&str]) -> Option<Edit> {
        let (name, module) = parts.split_last()?;
        let (_, fields) = self.settings().import_list.split_once('.')?;
        let (path, _) = fields.split_once(['=', '*'])?;
        let mut cursor = declaration.walk();
        let mut parts = std::iter::once(declaration).chain(declaration.named_children(&mut cursor));
        let (import, (items, _)) = parts.find_map(|part| Some((part, self.list_of(part)?)))?;
        let text = |node: Node| &self.text()[node.byte_range()];
        if self.syntax().split(text(child(import, path)?)) != module {
            return None;
        }
        self.put_among(&items, name)
    }

    /// Among the names of a list.
    pub(super) fn put_among(&self, items: &[Node], name: &str) -> Option<Edit> {
        let last = items.last()?;
        if items.iter().any(|item| item.is_extra()) {
            return None;
        }
        let text = |node: Node| &self.text()[node.byte_range()];
        let space_before = |start: usize| {
            let line = &self.text()[line_start(self.text(), start)..start];
            if line.trim().is_empty() { format!("{}{line}", self.line_break()) } else { " ".to_string() }
        };
        // What is a type only is sorted among the others.
        let name_of = |item: &Node| {
            let marks = self.settings().only_types.iter();
            let unmarked =
                marks.filter_map(|mark| text(*item).strip_prefix(mark.as_str())).find(|rest| rest.starts_with(' '));
            unmarked.map_or(text(*item), str::trim_start)
        };
        let names: Vec<&str> = items.iter().map(name_of).collect();
        // Formatters have sorted such lists in two ways.
        let is_before = [plain_order, order_of_kinds].into_iter().find(|order| names.is_sorted_by(|a, b| order(a, b)));
        let next = is_before.and_then(|is_before| items.iter().find(|item| !is_before(name_of(item), name)));
        let Some(next) = next else {
            let end = last.end_byte();
            return Some((end..end, format!(",{}{name}", space_before(last.start_byte()))));
        };
        let start = next.start_byte();
        Some((start..start, format!("{name},{}", space_before(start))))
    }

    /// Onto a line of the block that holds several imports between brackets.
    fn put_in_block(&self, declarations: &[Declaration], parts: &[&str]) -> Option<Edit> {
        let is_block = |child: &Node| child.kind() == self.settings().import_block;
        let mut cursors = declarations.iter().map(|declaration| (declaration.node, declaration.node.walk()));
        let block = cursors.find_map(|(node, mut cursor)| node.named_children(&mut cursor).find(is_block))?;
        let mut cursor = block.walk();
        let specs = block.named_children(&mut cursor).filter(|spec| !spec.is_extra());
        let specs: Vec<Declaration> = specs
            .map(|node| {
                let path = quoted(&self.text()[node.byte_range()]);
                let first = self.syntax().split(path).into_iter().next().unwrap_or_default();
                Declaration { node, key: (true, 0, path.to_string()), first }
            })
            .collect();
        let line = self.filled_in(&self.settings().block_import, parts);
        let key = (true, 0, line.clone());
        if specs.is_empty() { None } else { self.as_line(block, &specs, parts[0], &line, key) }
    }

    /// Into a block made of the only import that there is, and of the new one.
    fn put_in_new_block(&self, declarations: &[Declaration], parts: &[&str]) -> Option<Edit> {
        let [only] = declarations else { return None };
        let (above, below) = self.settings().new_block.split_once("{imports}")?;
        let spec = only.node.named_child(0).filter(|spec| spec.end_byte() == only.node.end_byte())?;
        let range = spec.start_byte()..self.end_with_remark(only.node);
        let (there, new) = (&self.text()[range.clone()], self.filled_in(&self.settings().block_import, parts));
        let rank = |spec: &str| {
            let package = self.syntax().split(quoted(spec)).into_iter().next().unwrap_or_default();
            (!self.is_standard(&package), quoted(spec).to_string())
        };
        let (old_rank, new_rank) = (rank(&self.text()[spec.byte_range()]), rank(&new));
        let (first, last) = if new_rank < old_rank { (new.as_str(), there) } else { (there, new.as_str()) };
        let indent = above.rsplit('\n').next().unwrap_or_default();
        let gap = if old_rank.0 == new_rank.0 { "\n" } else { "\n\n" };
        let text = format!("{above}{first}{gap}{indent}{last}{below}");
        Some((range, text.replace('\n', self.line_break())))
    }

    /// As a line of its own.
    fn as_line(
        &self,
        container: Node,
        declarations: &[Declaration],
        package: &str,
        line: &str,
        key: Key,
    ) -> Option<Edit> {
        let block = match self.block(declarations, package, self.stands_last(&key)) {
            Some(block) => block,
            None if declarations.is_empty() => return self.before_everything(container, line),
            None => return Some(self.beside_other_blocks(declarations, package, line)),
        };
        Some(self.among(block, package, line, &key))
    }

    /// As a line among some that follow each other: where it belongs if they are sorted, else behind those of its kind.
    pub(super) fn among(&self, block: &[Declaration], package: &str, line: &str, key: &Key) -> Edit {
        let (is_own, rank, path) = key;
        let is_standard_first = self.settings().standard_first;
        // In that of two orders in which the block is, if it is in any.
        let next = [is_standard_first, !is_standard_first].into_iter().find_map(|standard_first| {
            let is_later = |first: &str| standard_first && !self.is_standard(first);
            let order = |one: &Declaration| {
                let (is_own, rank, path) = &one.key;
                (*is_own, *rank, is_later(&one.first), path.clone())
            };
            let new = (*is_own, *rank, is_later(package), path.clone());
            block.is_sorted_by_key(order).then(|| block.iter().position(|one| order(one) > new))
        });
        // Otherwise behind those of its kind.
        let next = next.unwrap_or_else(|| block.iter().rposition(|one| one.key.1 <= *rank).map(|last| last + 1));
        match next.filter(|next| *next < block.len()) {
            Some(0) if self.is_free_above(block[0].node) => {
                let start = block[0].node.start_byte();
                (start..start, format!("{line}{}{}", self.line_break(), self.indent(start)))
            }
            Some(0) => self.after(block[0].node, line),
            Some(next) => self.after(block[next - 1].node, line),
            None => self.after(block[block.len() - 1].node, line),
        }
    }

    /// Whether an import is of those that stand behind the others.
    fn stands_last(&self, (_, rank, _): &Key) -> bool {
        *rank >= self.syntax().import_words.len()
    }

    /// The imports that follow each other without a gap, among which one of a package belongs; those of its kind, if there are any.
    fn block<'i, 't>(
        &self,
        declarations: &'i [Declaration<'t>],
        package: &str,
        is_last: bool,
    ) -> Option<&'i [Declaration<'t>]> {
        let follows =
            |one: &Declaration, next: &Declaration| next.node.start_position().row <= one.node.end_position().row + 1;
        let mut blocks: Vec<&[Declaration]> = declarations.chunk_by(follows).collect();
        let is_alike = |block: &&[Declaration]| block.iter().any(|one| self.stands_last(&one.key) == is_last);
        if blocks.iter().any(is_alike) {
            blocks.retain(is_alike);
        }
        let has = |block: &&[Declaration], is_it: &dyn Fn(&str) -> bool| block.iter().any(|one| is_it(&one.first));
        let is_own = |first: &str| self.syntax().is_own(first);
        let is_standard = |first: &str| self.is_standard(first);
        let last = |is_it: &dyn Fn(&str) -> bool| blocks.iter().rev().find(|block| has(block, is_it)).copied();
        let same = last(&|first| first == package);
        if self.settings().groups {
            let is_standard_too = is_standard(package);
            return same.or_else(|| last(&|first| !is_own(first) && is_standard(first) == is_standard_too));
        }
        same.or_else(|| last(&|first| !is_own(first) && !is_standard(first)))
            .or_else(|| last(&|first| !is_own(first)))
            .or_else(|| blocks.first().copied())
    }

    /// As a block of its own: what belongs to the language stands before everything else, other packages before the project's own.
    fn beside_other_blocks(&self, declarations: &[Declaration], package: &str, line: &str) -> Edit {
        let line_break = self.line_break();
        let comes_later = |one: &&Declaration| self.is_standard(package) || self.syntax().is_own(&one.first);
        match declarations.iter().find(comes_later) {
            Some(next) => {
                let start = self.start_with_remarks(next.node);
                (start..start, format!("{line}{line_break}{line_break}{}", self.indent(start)))
            }
            None => {
                let (range, text) = self.after(declarations[declarations.len() - 1].node, line);
                (range, format!("{line_break}{text}"))
            }
        }
    }

    /// Whether a package belongs to the language itself.
    pub(super) fn is_standard(&self, package: &str) -> bool {
        let first = package.split('/').next().unwrap_or_default();
        self.settings()
            .standard_roots
            .iter()
            .any(|root| root == first || root.ends_with(':') && first.starts_with(root))
    }

    /// On a line behind a declaration.
    pub(super) fn after(&self, node: Node, line: &str) -> Edit {
        let end = self.end_with_remark(node);
        (end..end, format!("{}{}{line}", self.line_break(), self.indent(node.start_byte())))
    }

    /// Where a declaration ends, with the remark behind it.
    fn end_with_remark(&self, node: Node) -> usize {
        let remark = node
            .next_named_sibling()
            .filter(|next| next.is_extra() && next.start_position().row == node.end_position().row);
        let until = remark.unwrap_or(node);
        until.start_byte() + self.text()[until.byte_range()].trim_end().len()
    }

    /// Where a declaration begins, with the remarks right above it.
    fn start_with_remarks(&self, node: Node) -> usize {
        let mut first = node;
        while let Some(before) = first.prev_named_sibling().filter(Node::is_extra) {
            let stands_alone =
                self.text()[line_start(self.text(), before.start_byte())..before.start_byte()].trim().is_empty();
            let is_near = first.start_position().row <= end_row(&before, &self.text()[before.byte_range()]) + 1;
            if !stands_alone || !is_near {
                break;
            }
            first = before;
        }
        first.start_byte()
    }

    /// Before the first declaration of a module, behind what is said of the module as a whole. `None` if the file does not begin
    /// as one with imports has to.
    pub(super) fn before_everything(&self, container: Node, line: &str) -> Option<Edit> {
        let settings = self.settings();
        let line_break = self.line_break();
        let mut cursor = container.walk();
        let children: Vec<Node> = container.named_children(&mut cursor).collect();
        let is_file = container.parent().is_none();
        if is_file && !settings.opening.is_empty() && children.first()?.kind() != settings.opening {
            return None;
        }
        let mut first = 0;
        let mut is_close = false;
        for (at, child) in children.iter().enumerate() {
            let text = &self.text()[child.byte_range()];
            let gap = children.get(at + 1).map_or(2, |next| next.start_position().row - end_row(child, text));
            let is_inner = || self.settings().inner_comments.iter().any(|start| text.starts_with(start.as_str()));
            if self.is_preamble(*child) || child.is_extra() && (gap > 1 || is_inner()) {
                first = at + 1;
                is_close = gap == 1;
            } else if !child.is_extra() {
                break;
            }
        }
        let Some(next) = children.get(first) else {
            let at = children.last().map_or(container.start_byte().max(beginning(self.text())), |last| last.end_byte());
            return Some((at..at, format!("{line_break}{line}{line_break}")));
        };
        let start = next.start_byte();
        let above = if is_close { line_break } else { "" };
        let more = if settings.spaced.iter().any(|kind| kind == next.kind()) { line_break } else { "" };
        Some((start..start, format!("{above}{line}{line_break}{line_break}{more}{}", self.indent(start))))
    }

    /// Whether a node says something of the module as a whole.
    pub(super) fn is_preamble(&self, node: Node) -> bool {
        self.settings().preamble.iter().any(|kind| match kind.split_once('/') {
            Some((kind, inner)) => node.kind() == kind && node.child(0).is_some_and(|first| first.kind() == inner),
            None => node.kind() == kind,
        })
    }

    /// Whether nothing that belongs to a node stands right above it.
    fn is_free_above(&self, node: Node) -> bool {
        let Some(before) = node.prev_named_sibling() else { return true };
        let text = &self.text()[before.byte_range()];
        let is_near = node.start_position().row <= end_row(&before, text) + 1;
        !(is_near && (before.is_extra() || self.settings().conditions.iter().any(|kind| kind == before.kind())))
    }

    /// The white space that the line of an offset begins with.
    fn indent(&self, at: usize) -> &str {
        let line = &self.text()[line_start(self.text(), at)..at];
        &line[..line.len() - line.trim_start().len()]
    }

    /// How the lines of the file end.
    pub(super) fn line_break(&self) -> &'static str {
        match self.text().find('\n') {
            Some(at) if self.text()[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }
}

/// Where a line begins: in the first one, behind a byte order mark.
fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or_else(|| beginning(text).min(at), |line_break| line_break + 1)
}

/// The child of a node in a field, or of a kind.
fn child<'t>(node: Node<'t>, field_or_kind: &str) -> Option<Node<'t>> {
    node.child_by_field_name(field_or_kind)
        .or_else(|| node.named_children(&mut node.walk()).find(|child| child.kind() == field_or_kind))
}

/// The path of an import, without the name that stands before it.
fn quoted(import: &str) -> &str {
    &import[import.find('"').unwrap_or(0)..]
}

/// The name that an expression begins with.
fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

/// The row that a node ends on; some take the line breaks behind them along.
fn end_row(node: &Node, text: &str) -> usize {
    node.start_position().row + text.trim_end().matches('\n').count()
}

/// Whether a name stands before another one where lists are sorted by their letters, capitals first.
fn plain_order(one: &str, other: &str) -> bool {
    one <= other
}

/// Whether a name stands before another one where modules go before types, and types before constants.
fn order_of_kinds(one: &str, other: &str) -> bool {
    let kind = |name: &str| match name {
        _ if name.starts_with(char::is_lowercase) => 0,
        _ if name.len() > 1 && !name.contains(char::is_lowercase) => 2,
        _ => 1,
    };
    (kind(one), one) <= (kind(other), other)
}
