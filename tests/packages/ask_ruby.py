"""Ruby: its own net/http, and Debian's Rack."""

import json
import shutil

import common

ONLY_READ = {
    "rails-exceptions": "Debian's Rails is two versions behind, and nobody tells which version brought which exception",
}
# Prints the classes of answers with their codes.
NET_HTTP = """
    require 'net/http'
    require 'json'
    codes = Net::HTTPResponse::CODE_TO_OBJ
    names = Net.constants.map { |name| [name, codes.key(Net.const_get(name))] }
    puts JSON.generate([Net::HTTP::VERSION, names.to_h.compact.transform_values(&:to_i)])
"""
RACK = """
    require 'json'
    $LOAD_PATH.unshift(*ARGV)
    require 'rack/utils'
    puts JSON.generate(Rack::Utils::SYMBOL_TO_STATUS_CODE.select { |name, _| name.to_s.match?(/\\A\\w+\\z/) })
"""
# Prints the questions that are answered with yes for one code, as RSpec writes them.
RESPONSE = """
    require 'json'
    $LOAD_PATH.unshift(*ARGV)
    require 'rack'
    require 'rack/response'
    answer = Class.new(Struct.new(:status)) { include Rack::Response::Helpers }
    asked = Rack::Response::Helpers.instance_methods(false).select { |name| name.end_with?('?') }
    asked = asked.select { |name| Rack::Response::Helpers.instance_method(name).arity.zero? }
    yes = asked.to_h { |name| [name, (100..599).select { |code| answer.new(code).send(name) rescue false }] }
    puts JSON.generate(yes.filter_map { |name, codes| ["be_#{name[..-2]}", codes[0]] if codes.one? }.to_h)
"""


def ask(families):
    if not shutil.which("ruby"):
        common.apt_install("ruby")
    version, names = json.loads(common.run("ruby", "-e", NET_HTTP))
    answers = {"net-http": [common.Answer(version, names)]}
    try:
        path, version = common.apt_unpack("ruby-rack")
    except common.NotThere as error:
        return answers | {id: [common.Missing(str(error))] for id in ("rack", "rack-response")}
    library = next(path.rglob("rack/utils.rb")).parents[1]
    named = lambda script: [common.Answer(version, json.loads(common.run("ruby", "-e", script, library)))]
    return answers | {"rack": named(RACK), "rack-response": named(RESPONSE)}
