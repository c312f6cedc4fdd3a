;;; statuslens.el --- StatusLens in eglot and lsp-mode  -*- lexical-binding: t -*-

;; For Emacs 29 and newer.  eglot runs one server a buffer: load this where no other is wanted.  lsp-mode runs StatusLens beside the
;; others.
(defvar statuslens-command '("statuslens" "lsp")
  "How the server is started.")

(defvar statuslens-modes
  '(csharp-mode csharp-ts-mode go-mode go-ts-mode java-mode java-ts-mode js-mode js-ts-mode js-json-mode json-mode json-ts-mode
    php-mode php-ts-mode python-mode python-ts-mode ruby-mode ruby-ts-mode rust-mode rust-ts-mode
    tsx-ts-mode typescript-mode typescript-ts-mode yaml-mode yaml-ts-mode)
  "The modes of the languages that it knows.")

(defvar statuslens-languages
  '("csharp" "go" "java" "javascript" "javascriptreact" "json" "php" "python" "ruby" "rust" "typescript" "typescriptreact" "yaml")
  "The same languages, as lsp-mode calls them.")

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons statuslens-modes statuslens-command)))

(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client :server-id 'statuslens
                    :new-connection (lsp-stdio-connection statuslens-command)
                    :activation-fn (apply #'lsp-activate-on statuslens-languages)
                    :add-on? t)))

(provide 'statuslens)
;;; statuslens.el ends here
