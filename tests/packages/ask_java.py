"""Java: the JDK, and the libraries that Debian has, asked by Ask.java.

Debian's libraries are older than the versions that are described, so they hold `since` and `removed` to account as well.
"""

import pathlib
import shutil

import common

CENTRAL = "comes from Maven Central, which is not used here"
OLD = "Debian's version is too old: only what `since` says could be compared, and nobody tells that of these names"

ONLY_READ = {
    "javalin": CENTRAL,
    "javalin-responses": CENTRAL,
    "jaxrs-exceptions": OLD,
    "micronaut": CENTRAL,
    "pekko": CENTRAL,
    "quarkus-status": CENTRAL,
    "quarkus-statuscode": CENTRAL,
    "spring-client-errors": OLD,
    "spring-mockmvc": OLD,
    "spring-responseentity": OLD,
    "spring-server-errors": OLD,
    "spring-webtestclient": "is in no package of Debian",
}
# The Debian packages to ask, and the class in them.
DEBIAN = {
    "httpcore4": [("libhttpcore-java", "org.apache.http.HttpStatus")],
    "httpcore5": [("libhttpcore5-java", "org.apache.hc.core5.http.HttpStatus")],
    "jaxrs": [("libjaxrs-api-java", "javax.ws.rs.core.Response$Status")],
    "jetty": [("libjetty9-java", "org.eclipse.jetty.http.HttpStatus")],
    "jetty-code": [("libjetty9-java", "org.eclipse.jetty.http.HttpStatus$Code")],
    "netty": [("libnetty-java", "io.netty.handler.codec.http.HttpResponseStatus")],
    "servlet": [
        ("libservlet-api-java", "javax.servlet.http.HttpServletResponse"),
        ("libjakarta-servlet-api-java", "jakarta.servlet.http.HttpServletResponse"),
    ],
    "spring": [("libspring-web-java", "org.springframework.http.HttpStatus")],
}
# What a package needs of others to be loaded.
NEEDS = {"libspring-web-java": ["libspring-core-java"]}
ASK = pathlib.Path(__file__).with_name("Ask.java")


def ask(families):
    if not shutil.which("javac"):
        common.apt_install("default-jdk-headless")
    jdk = common.run("java", "-XshowSettings:properties", "-version", stderr_too=True)
    version = jdk.partition("java.version = ")[2].split()[0]
    answers = {"httpurlconnection": [told(version, [], families["httpurlconnection"], "java.net.HttpURLConnection")]}
    for id, sources in DEBIAN.items():
        answers[id] = []
        for package, type in sources:
            try:
                path, version = common.apt_unpack(package)
                folders = [path, *[common.apt_unpack(other)[0] for other in NEEDS.get(package, [])]]
            except common.NotThere as error:
                answers[id].append(common.Missing(str(error)))
                continue
            jars = [str(jar) for folder in folders for jar in folder.glob("usr/share/java/*.jar")]
            answers[id].append(told(version, jars, families[id], type))
    return answers


def told(version, jars, family, type):
    said = common.run("java", "-cp", ":".join(jars), ASK, type, family.get("prefix", ""))
    pairs = [line.split() for line in said.splitlines()]
    names = {name: int(code) for name, code in pairs if code != "-"}
    known = {name: code for name, code in names.items() if name not in family.get("other_members", [])}
    return common.Answer(version, known, frozenset(name for name, code in pairs if code == "-"))
