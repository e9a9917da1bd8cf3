#include "bench/core_parts.h"
#include "bench/page_questions.h"
#include "bench/raw_saves.h"
#include "bench/usual_meeting.h"

namespace alongside {
namespace {

constexpr int kSaves = 200;

// One after the other on the same disk, so that whatever else goes on there meets both.
void measureSavesOn(DemoSize size, const BenchDesk& desk) {
    auto notebook = openBench(desk.copy(size, "saves.alongside"));
    RawSaves raw(desk.copy(size, "raw.alongside"));
    const auto teachers = notebook.read().teachers.all();
    std::vector<double> ours, bare;
    for (int run = -10; run < kSaves; ++run) {
        const auto teacher = someTeacher(teachers, run + 10);
        const auto meeting = usualMeeting(teacher);
        const auto of = [&] { return millisecondsOf([&] { logMeeting(notebook, meeting); }); };
        const auto ofBare = [&] { return millisecondsOf([&] { raw.save(teacher, run + 11); }); };
        const auto mine = of();
        const auto theirs = ofBare();
        if (run < 0)
            continue;
        ours.push_back(mine);
        bare.push_back(theirs);
    }
    BenchRow figure{
        .what = "A meeting with two next steps, saved for good", .size = nameOf(size), .timing = timingOf(ours)};
    const auto limit = timingOf(bare);
    const auto ratio = figure.timing.median / limit.median;
    print(figure);
    print({.what = "... by bare statements of SQLite", .size = nameOf(size), .timing = limit});
    print({.what = "... the one divided by the other",
           .size = nameOf(size),
           .timing = {ratio, figure.timing.p95 / limit.p95, ours.size()},
           .goal = {1.5, 1.2},
           .unit = "x"});
}

} // namespace

void measureSaves(const BenchDesk& desk) {
    for (const auto size : kBenchSizes)
        measureSavesOn(size, desk);
}

} // namespace alongside
