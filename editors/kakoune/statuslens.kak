# For kakrc, behind `eval %sh{kak-lsp}`: StatusLens runs beside the server that kak-lsp knows for the language..
hook -group statuslens global User LSPDefaultConfig=(csharp|go|java|javascript|json|php|python|ruby|rust|typescript|yaml) %{
    set-option -add buffer lsp_servers %{
        [statuslens]
        args = ["lsp"]
        root_globs = ["statuslens.toml", ".git", "Cargo.toml"]
    }
}
