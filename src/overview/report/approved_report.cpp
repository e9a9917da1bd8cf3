#include "overview/report/approved_report.h"

#include <algorithm>

namespace alongside {

bool isFolded(const ReportLine& line) {
    return line.reason == ReportReason::FewerThanThree || line.reason == ReportReason::FewUnnamed;
}

namespace {

bool saysSomething(const ReportLine& line) {
    if (std::holds_alternative<WhoAndWhat>(line.content))
        return true; // who, at least
    return !line.withheld && !isFolded(line);
}

} // namespace

PrincipalReport approved(const PrincipalReport& report, const std::set<std::size_t>& leftOut) {
    PrincipalReport kept{report.days, report.coach, report.school, {}, report.madeOn};
    for (std::size_t i = 0; i < report.lines.size(); ++i)
        if (!leftOut.contains(i) && saysSomething(report.lines[i]))
            kept.lines.push_back(report.lines[i]);
    return kept;
}

std::vector<TeacherId> namedIn(const PrincipalReport& report) {
    std::vector<TeacherId> named;
    const auto add = [&](const ReportableTeacher& teacher) {
        if (std::find(named.begin(), named.end(), teacher.id()) == named.end())
            named.push_back(teacher.id());
    };
    for (const auto& line : report.lines) {
        if (const auto* who = std::get_if<WhoAndWhat>(&line.content))
            add(who->teacher);
        if (const auto* step = std::get_if<CurrentStep>(&line.content))
            add(step->teacher);
    }
    return named;
}

} // namespace alongside
