// Asks what the pages ask, of a crowd, of one with four times as many teachers and of one with four times as many
// years, and insists that no question takes more work of SQLite than it has to. Counts SQLite's steps, which are the
// same on every machine.
//   growth_test            prints the steps of each question, and what is wrong
//   growth_test --plans    ... and what every statement took, and the tables that it goes through from end to end
//   growth_test --check    ... and insists that it notices when an index is dropped

#include "bench/bench_notebook.h"
#include "bench/page_questions.h"
#include "bench/statements.h"

#include <string_view>

namespace {

using namespace alongside;

constexpr double kMostGrowth = 3.0; // of what does not grow, where the notebook grew to the fourfold
constexpr double kMostWithIt = 6.0; // of what grows with it

struct Asked {
    std::int64_t steps = 0;
    std::vector<StatementWork> statements;
};

CrowdAmounts crowdOf(int teachers, int years) {
    return {.years = years,
            .teachers = 20 * teachers,
            .contacts = 500 * teachers * years,
            .steps = 750 * teachers * years,
            .checklists = 60 * teachers * years};
}

// The three crowds, asked side by side.
class Crowds {
public:
    Crowds() {
        for (const auto& amounts : {crowdOf(1, 1), crowdOf(4, 1), crowdOf(1, 4)}) {
            notebooks_.push_back(Notebook::inMemory(benchClock()));
            fillWithCrowd(notebooks_.back(), amounts, 1, kBenchDay);
        }
    }

    Statements& statements() { return statements_; }

    // What each crowd takes for one question: the small one, that with more teachers, that with more years.
    std::vector<Asked> ask(const PageQuestion& question) {
        std::vector<Asked> asked;
        for (const auto& notebook : notebooks_)
            asked.push_back(ask(question, notebook.read()));
        return asked;
    }

private:
    Asked ask(const PageQuestion& question, const Tables& tables) {
        constexpr int kTeachers = 5;
        const auto teachers = tables.teachers.all();
        statements_.sinceLastTime();
        for (int run = 0; run < kTeachers; ++run)
            question.ask(tables, someTeacher(teachers, run), kBenchDay);
        Asked asked;
        for (auto& work : statements_.sinceLastTime()) {
            work.steps /= kTeachers;
            asked.steps += work.steps;
            asked.statements.push_back(std::move(work));
        }
        return asked;
    }

    Statements statements_;
    std::vector<Notebook> notebooks_;
};

bool isTooMuch(double growth, bool mayGrow) {
    return growth > (mayGrow ? kMostWithIt : kMostGrowth);
}

double growthOf(const Asked& small, const Asked& large) {
    return static_cast<double>(large.steps) / static_cast<double>(std::max<std::int64_t>(small.steps, 1));
}

void printStatements(const Asked& asked) {
    for (const auto& statement : asked.statements) {
        if (statement.scans.empty() && statement.steps < asked.steps / 20)
            continue;
        fmt::print("    {:>8} steps: {}\n", statement.steps, statement.sql);
        for (const auto& scan : statement.scans)
            fmt::print("             from end to end: {}\n", scan);
    }
}

enum class Tell { Nothing, Figures, Statements };

// False where a question grew too much.
bool growAsTheyMay(Crowds& crowds, Tell tell) {
    bool isRight = true;
    for (const auto& question : pageQuestions()) {
        const auto asked = crowds.ask(question);
        const auto withTeachers = growthOf(asked[0], asked[1]);
        const auto withYears = growthOf(asked[0], asked[2]);
        const bool tooMuch =
            isTooMuch(withTeachers, question.growsWithTeachers) || isTooMuch(withYears, question.growsWithYears);
        isRight = isRight && !tooMuch;
        if (tell != Tell::Nothing)
            fmt::print("{:<52} {:>10} {:>8.2f}{} {:>8.2f}{}{}\n", question.what, asked[0].steps, withTeachers,
                       question.growsWithTeachers ? ' ' : '=', withYears, question.growsWithYears ? ' ' : '=',
                       tooMuch ? " !" : "");
        if (tell == Tell::Statements || (tell == Tell::Figures && tooMuch))
            printStatements(asked[1]);
    }
    return isRight;
}

// How many indexes nobody would miss.
int unmissed(Crowds& crowds) {
    int count = 0;
    for (const auto* index : {"contact_teacher_contact", "next_step_teacher"})
        crowds.statements().without(index, [&] {
            if (!growAsTheyMay(crowds, Tell::Nothing))
                return;
            fmt::print("Nobody noticed that {} was gone.\n", index);
            ++count;
        });
    return count;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view option = argc > 1 ? argv[1] : "";
    Crowds crowds;
    fmt::print("{:<52} {:>10} {:>9} {:>9}\n", "", "steps", "teachers", "years");
    const bool isRight = growAsTheyMay(crowds, option == "--plans" ? Tell::Statements : Tell::Figures);
    if (!isRight)
        fmt::print(
            "Where ! stands, four times as much took more than {} times the work (= must not grow) or {} times: an "
            "index is missing, or not used.\n",
            kMostGrowth, kMostWithIt);
    const bool isMissed = option != "--check" || unmissed(crowds) == 0;
    return isRight && isMissed ? 0 : 1;
}
