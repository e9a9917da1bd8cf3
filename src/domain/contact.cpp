#include "domain/contact.h"

#include <algorithm>

namespace alongside {

bool isBrief(ContactKind kind) {
    return kind == ContactKind::Hallway || kind == ContactKind::Message;
}

bool isSubstantive(const Contact& contact) {
    return contact.status == ContactStatus::Held && !isBrief(contact.kind);
}

Problems<ContactField> problemsIn(const Contact& contact, Date today) {
    using enum ContactField;
    ProblemList<ContactField> list;
    list.addIf(contact.with.empty(), With, Fault::Missing);
    for (std::size_t i = 0; i < contact.with.size(); ++i)
        list.addIf(std::count(contact.with.begin(), contact.with.end(), contact.with[i]) > 1, With, Fault::Duplicate,
                   i);
    list.add(On, faultInDate(contact.on));
    list.addIf(contact.status == ContactStatus::Held && contact.on.ok() && contact.on > today, On, Fault::InFuture);
    list.addIf(contact.start && (contact.start->count() < 0 || contact.start->count() >= 24 * 60), Start,
               Fault::OutOfRange);
    list.addIf(contact.length.count() < 0 || contact.length.count() > 24 * 60, Length, Fault::OutOfRange);
    list.add(Place, faultInOptionalName(contact.place));
    if (contact.noticeOn)
        list.add(NoticeOn, faultInPastDate(*contact.noticeOn, today));
    list.add(SharedNote, faultInText(contact.sharedNote));
    list.add(PrivateNote, faultInText(contact.privateNote));
    if (contact.summarySentOn) {
        list.add(SummarySentOn, faultInPastDate(*contact.summarySentOn, today));
        list.addIf(*contact.summarySentOn < contact.on, SummarySentOn, Fault::BeforeStart);
    }
    return list.take();
}

} // namespace alongside
