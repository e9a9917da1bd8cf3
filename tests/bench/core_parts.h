#pragma once

#include "bench/bench_notebook.h"
#include "bench/figures.h"

#include <filesystem>

namespace alongside {

// The notebooks that are measured, and a place on the same disk for what is made of them.
class BenchDesk {
public:
    explicit BenchDesk(std::filesystem::path notebooks);
    BenchDesk(const BenchDesk&) = delete;
    BenchDesk& operator=(const BenchDesk&) = delete;
    ~BenchDesk();

    std::filesystem::path file(DemoSize size) const { return benchFile(notebooks_, size); }
    std::filesystem::path copy(DemoSize size, const char* name) const;
    std::filesystem::path scratch(const char* name) const { return scratch_ / name; }

private:
    std::filesystem::path notebooks_;
    std::filesystem::path scratch_;
};

void measureQuestions(const BenchDesk& desk); // behind the pages
void measureKeys(const BenchDesk& desk);      // typed into filters
void measureSaves(const BenchDesk& desk);
void measureListsIn(const BenchDesk& desk); // rosters
void measureArchives(const BenchDesk& desk);
void measureFiles(const BenchDesk& desk); // opening and backing up

} // namespace alongside
