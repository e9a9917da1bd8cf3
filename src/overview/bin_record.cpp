#include "overview/bin_record.h"

namespace alongside {
namespace {

std::vector<TeacherId> one(const std::optional<TeacherId>& teacher) {
    return teacher ? std::vector{*teacher} : std::vector<TeacherId>();
}

} // namespace

BinRecord briefOf(const Teacher& t) {
    return {BinKind::Teacher, t.id.value, t.name, {}, 0, {t.id}};
}
BinRecord briefOf(const School& s) {
    return {BinKind::School, s.id.value, s.name, {}};
}
BinRecord briefOf(const Contact& c) {
    return {BinKind::Meeting, c.id.value, {}, c.on, 0, c.with};
}
BinRecord briefOf(const NextStep& s) {
    return {BinKind::NextStep, s.id.value, s.what, {}, 0, {s.teacher}};
}
BinRecord briefOf(const Win& w) {
    return {BinKind::Win, w.id.value, w.what, {}, 0, {w.teacher}};
}
BinRecord briefOf(const Agreement& a) {
    return {BinKind::Agreement, a.id.value, {}, {}, a.version, {a.teacher}};
}
BinRecord briefOf(const Cycle& c) {
    return {BinKind::Cycle, c.id.value, c.goal, {}, 0, {c.teacher}};
}
BinRecord briefOf(const Checklist& c) {
    return {BinKind::Checklist, c.id.value, {}, c.period.from, 0, {c.teacher}};
}
BinRecord briefOf(const Pulse& p) {
    return {BinKind::Pulse, p.id.value, {}, p.on, 0, one(p.teacher)};
}
BinRecord briefOf(const Reflection& r) {
    return {BinKind::Reflection, r.id.value, {}, r.on, 0, one(r.teacher)};
}
BinRecord briefOf(const Tool& t) {
    return {BinKind::Tool, t.id.value, t.name, {}};
}
BinRecord briefOf(const Move& m) {
    return {BinKind::Move, m.id.value, m.words, {}};
}
BinRecord briefOf(const Coach& c) {
    return {BinKind::Colleague, c.id.value, c.name, {}};
}

} // namespace alongside
