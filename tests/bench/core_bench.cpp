// How fast the core is, on encrypted notebooks of the sizes of docs/performance.md: one line a figure (figures.h).
//   core_bench FOLDER [PART ...]       questions, keys, saves, lists-in, archives, files; all without one
//   core_bench --make FOLDER SIZE      makes FOLDER/SIZE.alongside unless it is there (term, career, district)
//   core_bench --key                   prints the raw key that opens them

#include "bench/core_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <string>

namespace {

using namespace alongside;

struct Part {
    std::string name;
    void (*measure)(const BenchDesk& desk);
};

const std::array<Part, 6> kParts{{{"questions", measureQuestions},
                                  {"keys", measureKeys},
                                  {"saves", measureSaves},
                                  {"lists-in", measureListsIn},
                                  {"archives", measureArchives},
                                  {"files", measureFiles}}};

int run(const std::vector<std::string>& words) {
    if (words == std::vector<std::string>{"--key"}) {
        const auto key = benchKey();
        fmt::print("{}\n", key ? std::string_view(*key) : std::string_view());
        return 0;
    }
    if (words.size() == 3 && words[0] == "--make") {
        benchFile(words[1], fromWord<DemoSize>(words[2]).value());
        return 0;
    }
    if (words.empty() || words[0].starts_with("--")) {
        fmt::print(stderr, "core_bench FOLDER [PART ...], --make FOLDER SIZE, or --key\n");
        return 2;
    }
    const BenchDesk desk(words[0]);
    for (const auto& part : kParts)
        if (words.size() == 1 || std::find(words.begin() + 1, words.end(), part.name) != words.end())
            part.measure(desk);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
