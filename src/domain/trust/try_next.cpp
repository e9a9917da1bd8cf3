#include "domain/trust/try_next.h"

#include <algorithm>
#include <tuple>

namespace alongside::trust {
namespace {

// The latest visit that broke the rule of the agreement in effect.
std::optional<ContactId> unaskedVisit(const View& view) {
    const auto rule = view.terms().visits;
    if (rule != VisitRule::InvitationOnly && rule != VisitRule::None)
        return std::nullopt;
    const auto unasked = view.unasked();
    const auto latest = std::find_if(unasked.rbegin(), unasked.rend(),
                                     [](const ContactFact* contact) { return contact->kind == ContactKind::Visit; });
    return latest == unasked.rend() ? std::nullopt : std::optional((*latest)->id);
}

// Past the soft limit, where the two still work together: nobody is nudged to a teacher who paused or finished.
bool isQuiet(const View& view, const Rhythm& rhythm) {
    const auto status = view.evidence().status;
    if (status != TeacherStatus::Active && status != TeacherStatus::Light)
        return false;
    return rhythm.metAgo.value_or(view.schoolDaysSince(view.evidence().startedOn)) > view.terms().rhythm;
}

// Of the wins that wait to be told the one seen last, whatever the window: it is the freshest to hear.
std::optional<WinId> winToTell(const View& view) {
    const Win* latest = nullptr;
    for (const auto& win : view.evidence().wins) {
        if (win.seenOn > view.asOf() || view.hasCome(win.toldOn) || view.schoolDaysSince(win.seenOn) < kTimeToTellAWin)
            continue;
        if (!latest || std::tie(win.seenOn, win.id) > std::tie(latest->seenOn, latest->id))
            latest = &win;
    }
    return latest ? std::optional(latest->id) : std::nullopt;
}

} // namespace

std::vector<Suggestion> suggestionsFrom(const View& view, const Findings& findings) {
    std::vector<Suggestion> suggestions;
    const auto suggest = [&](TryRule rule, About about) {
        if (suggestions.size() < kMostSuggestions)
            suggestions.push_back({rule, about});
    };
    if (!findings.overdue.empty())
        suggest(TryRule::OverduePromise, Entry(findings.overdue.front().id));
    if (const auto visit = unaskedVisit(view))
        suggest(TryRule::UnaskedVisit, Entry(*visit));
    if (!findings.askAbout.empty())
        suggest(TryRule::AskAbout, findings.askAbout.front());
    const Entry teacher = view.evidence().teacher;
    if (findings.communicative.agreementInForce.status == Status::NeedsCare)
        suggest(TryRule::StartAgreement, teacher);
    const auto& rhythm = findings.relational.rhythm;
    if (isQuiet(view, rhythm))
        suggest(TryRule::CheckIn, rhythm.lastMet ? Entry(*rhythm.lastMet) : teacher);
    for (const auto indicator : findings.countsThatNeedCare)
        suggest(TryRule::NeedsCare, indicator);
    if (const auto win = winToTell(view))
        suggest(TryRule::TellWin, Entry(*win));
    return suggestions;
}

} // namespace alongside::trust
