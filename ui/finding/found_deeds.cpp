#include "finding/found_deeds.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/navigator.h"
#include "teachers/teacher_tabs.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kMost = 8, kFewestLetters = 3;
constexpr std::size_t kMostAtHand = 3;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FindDeeds)
};

struct TeacherDeed {
    const char* icon;
    QString words; // %1 is the teacher
    std::function<void(Navigator&, TeacherId)> act;
    bool unasked = true; // offered where nothing but the person is named
    bool isTab = false;
    bool whole = false; // offered only where its verb is typed to its end
};

const char* iconOf(TeacherTab tab) {
    switch (tab) {
    case TeacherTab::Dashboard:
        return "heart-handshake";
    case TeacherTab::Timeline:
        return "history";
    case TeacherTab::NextSteps:
        return "list-todo";
    case TeacherTab::Agreement:
        return "signature";
    case TeacherTab::Checklist:
        return "list-checks";
    case TeacherTab::Pulse:
        return "message-circle";
    case TeacherTab::Cycle:
        return "goal";
    case TeacherTab::Profile:
        return "user";
    }
    return "";
}

QList<TeacherDeed> deeds() {
    QList<TeacherDeed> all{
        {"notebook-pen", Say::tr("Log meeting with %1"),
         [](Navigator& way, TeacherId id) { Q_EMIT way.meetingWanted({.with = {id}, .existing = {}}); }},
        {"calendar", Say::tr("Plan a meeting with %1"),
         [](Navigator& way, TeacherId id) {
             Q_EMIT way.meetingWanted({.with = {id}, .existing = {}, .toPlan = true});
         }},
        {"list-todo", Say::tr("New next step with %1"),
         [](Navigator& way, TeacherId id) { Q_EMIT way.nextStepWanted(id); }},
        {"party-popper", Say::tr("Note a win of %1"),
         [](Navigator& way, TeacherId id) { Q_EMIT way.newWinWanted(id); }},
        {"quote", Say::tr("Reflect on the work with %1"),
         [](Navigator& way, TeacherId id) { Q_EMIT way.newReflectionWanted({.teacher = id}); }, false}};
    for (const auto tab : kTeacherTabs)
        all += {iconOf(tab),
                Say::tr("%2 of %1", "a teacher, and a tab of their page").arg(QStringLiteral("%1"), nameOf(tab)),
                [tab](Navigator& way, TeacherId id) { Q_EMIT way.teacherWanted(id, tab); },
                tab == TeacherTab::Agreement || tab == TeacherTab::Checklist, true};
    return all;
}

// Undone like every removal; where it fails, the window says so.
TeacherDeed removal(NotebookLink& link, QWidget& window) {
    const auto act = [&link, over = QPointer(&window)](Navigator&, TeacherId id) {
        if (over)
            attempt(over, [&] { removeTeacher(link.notebook(), id); });
    };
    return {"trash-2", Say::tr("Remove %1", "a teacher"), act, false, false, true};
}

FindRow rowOf(const TeacherDeed& deed, const FoundPeople::Person& person, Navigator& way) {
    return {.words = deed.words.arg(person.name),
            .icon = QString::fromLatin1(deed.icon),
            .act = [act = deed.act, &way, id = person.id] { act(way, id); }};
}

// Every word is of the deed or of the person; at least one of the deed, and one of the person's name unless they are in
// view. A word of the deed, as the "a" of "plan a meeting with ben", names nobody beside one that is of a person alone.
bool fits(const QStringList& deed, const FoundPeople::Person& person, const QStringList& typed, bool inView) {
    bool ofDeed = false, nameAlone = false, nameOrDeed = false, allOfDeed = true;
    for (const auto& word : typed) {
        const auto fit = fitOf(person, word);
        const bool doing = beginsOne(deed, word);
        if (!fit && !doing)
            return false;
        const bool naming = fit && *fit < 3;
        ofDeed = ofDeed || (doing && !fit);
        nameAlone = nameAlone || (naming && !doing);
        nameOrDeed = nameOrDeed || naming;
        allOfDeed = allOfDeed && doing;
    }
    return ofDeed && (inView || nameAlone || (allOfDeed && nameOrDeed));
}

std::vector<const FoundPeople::Person*> atHand(const FoundPeople& people) {
    auto found = people.fitting({}); // seen last, or met today
    found.resize(std::min(found.size(), kMostAtHand));
    return found;
}

// Whether a tab is asked for and nobody is named.
bool fitsTab(const TeacherDeed& deed, const QStringList& words, const QStringList& typed) {
    return deed.isTab && std::all_of(typed.begin(), typed.end(), [&words](const QString& word) {
               return word.size() >= kFewestLetters && beginsOne(words, word);
           });
}

} // namespace

FindRows foundDeeds(const Findable& here, QWidget& window, const FoundPeople& people, const QStringList& typed) {
    FindRows rows;
    if (typed.isEmpty())
        return rows;
    auto all = deeds();
    if (!here.link.notebook().isReadOnly())
        all += removal(here.link, window);
    if (const auto found = people.fitting(typed); !found.empty())
        for (const auto& deed : all)
            if (deed.unasked)
                rows += rowOf(deed, *found.front(), here.navigator);
    for (const auto& deed : all) {
        const auto words = wordsToFind(deed.words.arg(QString()));
        if (deed.whole && !typed.contains(words.first()))
            continue;
        for (const auto& person : people.all())
            if (rows.size() < kMost && fits(words, person, typed, here.inView == person.id))
                rows += rowOf(deed, person, here.navigator);
        if (!here.inView && fitsTab(deed, words, typed))
            for (const auto* person : atHand(people))
                if (rows.size() < kMost)
                    rows += rowOf(deed, *person, here.navigator);
    }
    return rows;
}

} // namespace alongside
