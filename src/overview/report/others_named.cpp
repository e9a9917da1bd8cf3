#include "overview/report/others_named.h"

#include "overview/report/names_in_text.h"

#include <algorithm>

namespace alongside {

std::vector<Teacher> othersNamed(const Tables& tables, std::string_view text, std::span<const TeacherId> besides) {
    std::vector<Teacher> others, known;
    for (auto& teacher : tables.teachers.everything()) {
        const bool isKnown = std::find(besides.begin(), besides.end(), teacher.id) != besides.end();
        (isKnown ? known : others).push_back(std::move(teacher));
    }
    if (const auto me = tables.coaches.me())
        known.emplace_back().name = me->name;
    NamesInText names;
    for (const auto& each : others)
        names.add(each);
    for (const auto& each : known)
        names.remove(each);
    const auto found = names.wordsFoundIn(text);
    std::erase_if(others, [&](const Teacher& each) {
        NamesInText own;
        own.add(each);
        return !own.standIn(found);
    });
    std::ranges::sort(others, {}, &Teacher::name);
    return others;
}

} // namespace alongside
