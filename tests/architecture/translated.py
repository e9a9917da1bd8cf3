#!/usr/bin/env python3
"""Says which messages of a translation are missing or do not fit their source.   translated.py TRANSLATION.ts"""
import re
import sys
import xml.etree.ElementTree as xml


def places(words):
    return sorted(re.findall(r"%L?(?:\d|n)", words))


def faults(message):
    source, translation = message.find("source").text, message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") or not all(forms):
        yield "is not translated"
        return
    for form in forms:
        if places(form) != places(source):
            yield f"fills other places: {form}"
        if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
            yield f"has another key to press: {form}"
        if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
            yield f"begins or ends with another space: {form}"


found = [f"{context.findtext('name')}: {message.findtext('source')!r} {fault}"
         for context in xml.parse(sys.argv[1]).iter("context") for message in context.iter("message") for fault in faults(message)]
sys.exit("\n".join(found) or 0)
