#include "meetings/list/no_meetings.h"

#include "shared/empty_state.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

QString nothingIn(MeetingState state) {
    switch (state) {
    case MeetingState::Planned:
        return Say::tr("Nothing is planned from today on.");
    case MeetingState::NotLogged:
        return Say::tr("Nothing waits to be logged.");
    case MeetingState::Held:
        return Say::tr("No meeting is logged yet.");
    case MeetingState::NotHeld:
    case MeetingState::All:
        break;
    }
    return Say::tr("Nothing was moved or cancelled.");
}

} // namespace

EmptyState* makeNoMeetingYet() {
    return new EmptyState(QStringLiteral("messages-square"), Say::tr("Your meetings will stand here"),
                          Say::tr("Whatever you log or plan: meetings, visits, talks in the hallway. A teacher and one "
                                  "line are enough."),
                          Say::tr("Log meeting"));
}

EmptyState* makeNoMeetingIn(MeetingState state) {
    return new EmptyState(QStringLiteral("circle-check"), nothingIn(state), {}, Say::tr("Show all"));
}

EmptyState* makeNoMeetingFits(bool hidden) {
    return new EmptyState(QStringLiteral("search"), Say::tr("No meeting fits"),
                          hidden
                              ? Say::tr("A person is chosen in the field \"With anybody\", by initials.")
                              : Say::tr("Words are looked for in both notes and in the next steps made at a meeting. A "
                                        "person is chosen in the field \"With anybody\"."),
                          Say::tr("Clear filters"));
}

} // namespace alongside
