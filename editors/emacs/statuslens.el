;;; statuslens.el --- StatusLens in eglot  -*- lexical-binding: t -*-

;; Emacs 29 and newer.  eglot runs one server a buffer: use this where no other is wanted.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((rust-mode rust-ts-mode) . ("statuslens" "lsp"))))

(provide 'statuslens)
;;; statuslens.el ends here
