#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/coach.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/hold.h"
#include "domain/move.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/reflection.h"
#include "domain/school.h"
#include "domain/teacher.h"
#include "domain/tool.h"
#include "domain/win.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace alongside {

// What stands in a record that others beside the coach are not to read from a screen: names of people, and what was
// typed about them. The texts of one record come in the same order each time.
struct PrivateWords {
    std::vector<std::string*> names;
    std::vector<std::string*> notes;
};

// One for every kind of record: a table without it does not compile. What is of the coach alone, of the library and of
// the forms is not private.
void addPrivateWords(PrivateWords& words, Teacher& teacher);
void addPrivateWords(PrivateWords& words, Contact& contact);
void addPrivateWords(PrivateWords& words, NextStep& step);
void addPrivateWords(PrivateWords& words, Win& win);
void addPrivateWords(PrivateWords& words, Agreement& agreement);
void addPrivateWords(PrivateWords& words, Cycle& cycle);
void addPrivateWords(PrivateWords& words, Checklist& checklist);
void addPrivateWords(PrivateWords& words, Pulse& pulse);
void addPrivateWords(PrivateWords& words, Reflection& page);
void addPrivateWords(PrivateWords& words, School& school);
void addPrivateWords(PrivateWords& words, Coach& coach);
void addPrivateWords(PrivateWords& words, Hold& hold);
inline void addPrivateWords(PrivateWords&, Tool&) {}
inline void addPrivateWords(PrivateWords&, Move&) {}

// What a record says about a person without a word: where they work, how they want to be visited and praised, how coach
// and teacher knew each other. While it is covered it is as if nothing had been said.
template <class Record>
std::tuple<> privateChoicesOf(Record&) {
    return {};
}
inline auto privateChoicesOf(Teacher& t) {
    return std::tie(t.schools, t.priorRelation, t.dropIn, t.recognition);
}
inline auto privateChoicesOf(Agreement& a) {
    return std::tie(a.visits, a.recognition);
}

// Whether an answer is a day, or one of those that the program goes by: no words about anybody.
bool isPlainAnswer(std::string_view question, std::string_view answer);

template <class Record>
PrivateWords privateWordsOf(Record& record) {
    PrivateWords words;
    addPrivateWords(words, record);
    return words;
}

} // namespace alongside
