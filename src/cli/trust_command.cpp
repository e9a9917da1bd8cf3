#include "cli/commands.h"
#include "cli/opening.h"
#include "exchange/trust_json.h"
#include "overview/trust_of.h"
#include "store/error.h"
#include "store/uuid.h"

#include <algorithm>
#include <iostream>

namespace alongside::cli {
namespace {

std::vector<Teacher> teachersAskedFor(const Arguments& arguments, const Tables& tables) {
    auto teachers = tables.teachers.all();
    const auto byUuid = [](const Teacher& a, const Teacher& b) { return a.stamp.uuid < b.stamp.uuid; };
    std::sort(teachers.begin(), teachers.end(), byUuid);
    if (const auto uuid = arguments.option("--teacher")) {
        if (!isUuid(*uuid))
            throw UsageError("\"" + *uuid + "\" is not an id; --teacher takes one as the archive writes it");
        std::erase_if(teachers, [&](const Teacher& teacher) { return teacher.stamp.uuid != *uuid; });
        if (teachers.empty())
            throw Error(Error::Kind::NoSuchRecord, "teacher " + *uuid);
    }
    return teachers;
}

UuidOf namesIn(const Tables& tables) {
    return [&tables](const trust::Entry& entry) {
        return std::visit(
            [&](auto id) -> std::string {
                if constexpr (std::is_same_v<decltype(id), TeacherId>)
                    return tables.teachers.findAnywhere(id)->stamp.uuid;
                else if constexpr (std::is_same_v<decltype(id), ContactId>)
                    return tables.contacts.findAnywhere(id)->stamp.uuid;
                else if constexpr (std::is_same_v<decltype(id), NextStepId>)
                    return tables.nextSteps.findAnywhere(id)->stamp.uuid;
                else
                    return tables.wins.findAnywhere(id)->stamp.uuid;
            },
            entry);
    };
}

} // namespace

int trust(const Arguments& arguments, const Clock& clock) {
    const auto asOf = dateOption(arguments, "--as-of", clock.today());
    const auto notebook = openToRead(arguments, arguments.file(0), clock);
    const auto& tables = notebook.read();
    const auto uuidOf = namesIn(tables);
    for (const auto& assessment : trustOfAll(tables, teachersAskedFor(arguments, tables), asOf))
        std::cout << trustJson(assessment, uuidOf) << '\n';
    return 0;
}

} // namespace alongside::cli
