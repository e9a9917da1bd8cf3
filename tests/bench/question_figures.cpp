#include "bench/core_parts.h"
#include "bench/page_questions.h"
#include "overview/meeting_list.h"

namespace alongside {
namespace {

Goal goalOf(const PageQuestion& question, DemoSize size) {
    return size == DemoSize::Career ? question.career : size == DemoSize::District ? question.district : Goal{};
}

// Each beginning of a word, as it is typed.
std::vector<std::string> typed(std::string_view word) {
    std::vector<std::string> beginnings;
    for (std::size_t length = 1; length <= word.size(); ++length)
        beginnings.emplace_back(word.substr(0, length));
    return beginnings;
}

void measureQuestion(const PageQuestion& question, DemoSize size, const Notebook& notebook) {
    const auto& tables = notebook.read();
    const auto teachers = tables.teachers.all();
    const auto ask = [&](int run) { question.ask(tables, someTeacher(teachers, run), kBenchDay); };
    ask(0); // the pages that every question reads are in memory once the program runs
    BenchRow figure{.what = question.what, .size = nameOf(size), .timing = measure(question.runs, ask)};
    figure.goal = goalOf(question, size);
    if (question.byP95) {
        figure.judged = figure.timing.p95;
        figure.note = "judged by p95";
    }
    print(figure);
}

void measureKeysOn(DemoSize size, const Notebook& notebook, Goal goal) {
    const auto& tables = notebook.read();
    const auto inOrder = meetingsInOrder(tables, {}, kBenchDay);
    std::vector<double> keys;
    for (const auto* word : {"second", "lesson", "the", "hard question", "bell"})
        for (const auto& words : typed(word)) {
            MeetingFilter filter;
            filter.words = words;
            keys.push_back(measure(5, [&](int) { meetingsFitting(tables, filter, inOrder); }).median);
        }
    print(
        {.what = "Meetings: each key of a filter word", .size = nameOf(size), .timing = timingOf(keys), .goal = goal});
}

} // namespace

void measureQuestions(const BenchDesk& desk) {
    for (const auto size : kBenchSizes) {
        const auto notebook = openBench(desk.file(size));
        for (const auto& question : pageQuestions())
            measureQuestion(question, size, notebook);
    }
}

void measureKeys(const BenchDesk& desk) {
    for (const auto size : kBenchSizes)
        measureKeysOn(size, openBench(desk.file(size)), size == DemoSize::Career ? Goal{16, 8} : Goal{});
}

} // namespace alongside
