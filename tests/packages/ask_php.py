"""PHP: what Debian has of Symfony and PHP-FIG."""

import json
import shutil

import common

ONLY_READ = {
    "laravel-test": "comes from Packagist, which is not used here",
    "slim-exceptions": "Debian has Slim 3, which has no such exceptions",
}
DEBIAN = {
    "fig": "php-fig-http-message-util",
    "symfony": "php-symfony-http-foundation",
    "symfony-exceptions": "php-symfony-http-kernel",
}
# Prints the integer constants of a class, or what the exceptions of a namespace answer with.
CONSTANTS = """
    require $argv[1];
    $constants = (new ReflectionClass($argv[2]))->getConstants();
    echo json_encode(array_filter($constants, fn ($value) => is_int($value)));
"""
EXCEPTIONS = """
    $folder = dirname($argv[1]);
    foreach (['HttpExceptionInterface', 'HttpException'] as $base) require_once "$folder/$base.php";
    $codes = [];
    foreach (glob("$folder/*HttpException.php") as $file) {
        require_once $file;
        $name = basename($file, '.php');
        $class = new ReflectionClass("$argv[2]\\\\$name");
        $needed = array_fill(0, $class->getConstructor()->getNumberOfRequiredParameters(), '');
        foreach ($class->getConstructor()->getParameters() as $parameter) {
            if (!$parameter->isOptional() && (string) $parameter->getType() === 'array') $needed[$parameter->getPosition()] = [];
        }
        if ($name !== 'HttpException') $codes[$name] = $class->newInstanceArgs($needed)->getStatusCode();
    }
    echo json_encode($codes);
"""


def ask(families):
    if not shutil.which("php"):
        common.apt_install("php-cli")
    answers = {}
    for id, package in DEBIAN.items():
        try:
            path, version = common.apt_unpack(package)
        except common.NotThere as error:
            answers[id] = [common.Missing(str(error))]
            continue
        family = families[id]
        owner = family["owners"][0]
        is_class = family["form"] == "constant"
        name = owner.rpartition("\\")[2] if is_class else "NotFoundHttpException"
        file = next(path.rglob(f"usr/share/php/**/{name}.php"))
        code = CONSTANTS if is_class else EXCEPTIONS
        said = json.loads(common.run("php", "-d", "error_reporting=0", "-r", code, "--", file, owner))
        codes = {name: number for name, number in said.items() if name.startswith(family.get("prefix", ""))}
        answers[id] = [common.Answer(version, codes)]
    return answers
