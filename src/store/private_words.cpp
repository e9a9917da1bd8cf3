#include "store/private_words.h"

#include <variant>

namespace alongside {
namespace {

template <class... Texts>
void addNotes(PrivateWords& words, Texts&... texts) {
    (words.notes.push_back(&texts), ...);
}

void addNotes(PrivateWords& words, std::vector<std::string>& list) {
    for (auto& text : list)
        words.notes.push_back(&text);
}

} // namespace

bool isPlainAnswer(std::string_view question, std::string_view answer) {
    return question == "review.pulse" || parseDate(answer).has_value();
}

void addPrivateWords(PrivateWords& words, Teacher& t) {
    words.names = {&t.name, &t.preferredName};
    addNotes(words, t.pronouns, t.role, t.room, t.planningPeriods, t.email, t.phone, t.rosterId);
    addNotes(words, t.feedback, t.channel, t.quietHours);
    addNotes(words, t.subjects);
    addNotes(words, t.grades);
}

void addPrivateWords(PrivateWords& words, Contact& c) {
    addNotes(words, c.place, c.sharedNote, c.privateNote);
}

void addPrivateWords(PrivateWords& words, NextStep& s) {
    addNotes(words, s.what, s.source);
}

void addPrivateWords(PrivateWords& words, Win& w) {
    addNotes(words, w.what, w.toldHow);
}

void addPrivateWords(PrivateWords& words, Agreement& a) {
    for (auto& [question, answer] : a.answers)
        if (auto* text = std::get_if<std::string>(&answer)) {
            if (!isPlainAnswer(question, *text))
                addNotes(words, *text);
        } else if (auto* several = std::get_if<std::vector<std::string>>(&answer))
            addNotes(words, *several);
    for (auto& each : a.acknowledgements)
        words.names.push_back(&each.name);
}

void addPrivateWords(PrivateWords& words, Cycle& c) {
    addNotes(words, c.goal, c.studentsWill);
    for (auto& phase : c.phases)
        addNotes(words, phase.name);
}

void addPrivateWords(PrivateWords& words, Checklist& c) {
    addNotes(words, c.note);
    for (auto& item : c.items)
        addNotes(words, item.note);
}

void addPrivateWords(PrivateWords& words, Pulse& p) {
    addNotes(words, p.words);
}

void addPrivateWords(PrivateWords& words, Reflection& r) {
    addNotes(words, r.prompt, r.text);
}

void addPrivateWords(PrivateWords& words, School& s) {
    words.names.push_back(&s.principal);
    for (auto& note : s.cultureNotes)
        addNotes(words, note.text);
}

// The coach's own page is the coach's to show; a colleague's is not.
void addPrivateWords(PrivateWords& words, Coach& c) {
    if (c.me)
        return;
    words.names.push_back(&c.name);
    addNotes(words, c.role, c.email, c.phone, c.usualHours);
    for (auto& each : c.taughtAt)
        addNotes(words, each.school);
    for (auto& each : c.trainings)
        addNotes(words, each.title);
}

void addPrivateWords(PrivateWords& words, Hold& h) {
    addNotes(words, h.reason, h.whyLifted);
}

} // namespace alongside
