#include "meetings/meeting_drafts.h"

#include "shared/kept_drafts.h"
#include "shared/notebook_link.h"
#include "shared/wording/teacher_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

bool fits(const MeetingDraft& draft, const DraftWish& wish) {
    const auto& contact = draft.meeting.contact;
    if (contact.id != wish.existing || (!wish.existing && draft.toPlan != wish.toPlan))
        return false;
    return std::all_of(wish.with.begin(), wish.with.end(), [&](TeacherId teacher) {
        return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
    });
}

} // namespace

std::vector<KeptMeeting> keptMeetings(NotebookLink& link) {
    std::vector<KeptMeeting> meetings;
    for (const auto& kept : KeptDrafts::of(link).keptUnder(kMeetingDrafts))
        if (auto draft = meetingDraftIn(kept.body, link.read()))
            meetings.push_back({kept.key, kept.keptAt, std::move(*draft)});
    std::erase_if(meetings, [&link](const KeptMeeting& each) {
        const auto& contact = each.draft.meeting.contact;
        return contact.id && !link.read().contacts.find(contact.id); // in the bin: it waits for its meeting
    });
    return meetings;
}

std::optional<KeptMeeting> keptMeetingFor(NotebookLink& link, const DraftWish& wish) {
    for (auto& each : keptMeetings(link))
        if (fits(each.draft, wish))
            return std::move(each);
    return std::nullopt;
}

QString unfinishedWords(const MeetingDraft& draft, const Tables& tables) {
    QStringList names;
    for (const auto id : draft.meeting.contact.with)
        if (const auto teacher = tables.teachers.find(id))
            names += calledWords(*teacher);
    return names.isEmpty()
               ? Say::tr("An unfinished meeting is kept.")
               : Say::tr("An unfinished meeting with %1 is kept.").arg(QLocale().createSeparatedList(names));
}

} // namespace alongside
