;;; journey.el --- Emacs as the journey finds it  -*- lexical-binding: t -*-

(require 'rust-mode)
(require 'eglot)
(require 'json)
(require 'server)

(setq inhibit-startup-screen t
      make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      completions-format 'one-column
      eldoc-echo-area-prefer-doc-buffer t
      project-vc-extra-root-markers '("Cargo.toml" "package.json" "pom.xml"))
(menu-bar-mode -1)
;; Titles of code actions have spaces in them, and are typed in full.
(keymap-unset minibuffer-local-completion-map "SPC")
(dolist (hook '(rust-mode-hook js-mode-hook java-mode-hook))
  (add-hook hook #'eglot-ensure))

(defun journey-before (position)
  "The text of the line before POSITION."
  (save-excursion
    (goto-char position)
    (buffer-substring-no-properties (line-beginning-position) position)))

(defun journey-hints ()
  "The inlay hints: the text before each, and what it says."
  (vconcat
   (delq nil
         (mapcar (lambda (overlay)
                   (when (overlay-get overlay 'eglot--inlay-hint)
                     (let ((before (overlay-get overlay 'before-string))
                           (after (overlay-get overlay 'after-string)))
                       (vector (journey-before (if before (overlay-start overlay) (overlay-end overlay)))
                               (string-trim (substring-no-properties (or before after)))))))
                 (overlays-in (point-min) (point-max))))))

(defun journey-diagnostics ()
  "The diagnostics: the text that each stands at, and what it says."
  (vconcat
   (mapcar (lambda (diagnostic)
             (vector (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic))
                     (flymake-diagnostic-text diagnostic)))
           (flymake-diagnostics))))

(defun journey-answer (buffer path what)
  "Write what the expression WHAT gives in BUFFER into the file PATH, as JSON."
  (let ((coding-system-for-write 'utf-8)
        (value (if (get-buffer buffer) (with-current-buffer buffer (eval what t)) "")))
    (write-region (json-encode value) nil path nil 'quiet))
  t)
