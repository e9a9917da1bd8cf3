#pragma once

#include "bench/figures.h"
#include "store/tables.h"

#include <functional>
#include <vector>

namespace alongside {

// One question behind a page, as the page asks it.
struct PageQuestion {
    const char* what;
    std::function<void(const Tables& tables, TeacherId teacher, Date today)> ask;

    // What it goes through grows with the teachers, or with the years, that the notebook holds.
    bool growsWithTeachers = false;
    bool growsWithYears = false;

    Goal career = {}, district = {}; // for the median; for the 95th percentile where `byP95` is set
    bool byP95 = false;
    int runs = 40;
};

// Those that the pages on screen ask when they are opened, and for each key that is typed.
const std::vector<PageQuestion>& pageQuestions();

// Where some of them stand.
inline constexpr std::size_t kDashboard = 0, kToday = 6, kCaseload = 7;

// Some teacher; another one for each run.
TeacherId someTeacher(const std::vector<Teacher>& teachers, int run);

} // namespace alongside
