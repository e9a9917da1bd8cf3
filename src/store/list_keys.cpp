#include "store/list_keys.h"

#include <variant>

namespace alongside {
namespace {

std::string joined(std::string keys, const std::string& key) {
    return std::move(keys.append(key).append(1, '\n'));
}

} // namespace

std::string listKeysOf(const Teacher& t) {
    return joined(std::to_string(t.subjects.size()), std::to_string(t.grades.size()));
}

std::string listKeysOf(const Agreement& a) {
    std::string keys;
    for (const auto& [question, answer] : a.answers) {
        keys = joined(std::move(keys), question);
        if (const auto* several = std::get_if<std::vector<std::string>>(&answer))
            keys = joined(std::move(keys), std::to_string(several->size()));
    }
    for (const auto& each : a.acknowledgements)
        keys = joined(std::move(keys), std::string(wordOf(each.who)) + toText(each.on));
    return keys;
}

std::string listKeysOf(const Cycle& c) {
    std::string keys;
    for (const auto& phase : c.phases)
        keys = joined(std::move(keys), toText(phase.from));
    return keys;
}

std::string listKeysOf(const Checklist& c) {
    std::string keys;
    for (const auto& item : c.items)
        keys = joined(std::move(keys), item.code);
    return keys;
}

std::string listKeysOf(const School& s) {
    std::string keys;
    for (const auto& note : s.cultureNotes)
        keys = joined(std::move(keys), toText(note.on));
    return keys;
}

std::string listKeysOf(const Coach& c) {
    std::string keys;
    for (const auto& each : c.taughtAt)
        keys = joined(std::move(keys), each.from ? toText(*each.from) : std::string());
    for (const auto& each : c.trainings)
        keys = joined(std::move(keys), toText(each.on));
    return keys;
}

} // namespace alongside
