// A saved record survives a power cut (guarantee D2).
//   power_test --states N [--seed S]  opens N states that power cuts can leave: four in five of deeds, a fifth of these
//                                     of an encrypted file; one in five of works that change or copy the whole file
//   power_test --words                plants words and searches all that reaches the disk for them (S1)
//   power_test --self-test [--seed S] takes the disk's syncs away and insists that losses are found

#include "power/cut_disk.h"
#include "power/cut_work.h"
#include "power/found_notebook.h"
#include "power/planted_words.h"
#include "power/recording.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace alongside;

namespace {

constexpr const char* kFile = "found.alongside";
constexpr int kDeeds = 35;
constexpr int kStatesToCatchAFault = 1000; // no more than each run of the tests opens

// The states are spread over all moments; what a moment has too few of, as little waits for a sync, the next ones have.
Outcome cutOver(int states, const Passphrase& passphrase, Care care, bool untilBad, std::mt19937& chance) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "recorded");
    const auto recording = recordDeeds(folder / "recorded", kFile, passphrase, kDeeds, care);
    FoundNotebook notebook(folder / "found" / kFile, passphrase, recording.after);
    CutDisk disk(recording.before);
    Outcome outcome;
    const auto moments = recording.steps.size();
    for (std::size_t i = 0; i < moments; ++i, ++outcome.moments) {
        disk.take(recording.steps[i]);
        const int acknowledged = i + 1 < moments ? recording.steps[i + 1].acknowledged : kDeeds;
        auto left = static_cast<int>(static_cast<std::size_t>(states) * (i + 1) / moments) - outcome.states;
        for (DiskContent found; left > 0 && disk.cut(chance, acknowledged, found); --left) {
            outcome.take(notebook.judge(found, acknowledged), i);
            if (untilBad && outcome.bad > 0)
                return outcome;
        }
    }
    return outcome;
}

std::string firstWrong(const Outcome& outcome) {
    return outcome.wrong.empty() ? "" : ", the first " + outcome.wrong;
}

bool deedsSurvive(int states, std::mt19937& chance) {
    const int encrypted = canEncrypt() ? states / 5 : 0;
    for (const auto& [count, passphrase] :
         {std::pair{states - encrypted, Passphrase{}}, std::pair{encrypted, kQuickKey}}) {
        const auto outcome = cutOver(count, passphrase, Care::AsSet, false, chance);
        fmt::print("{}: {} states of {} moments in {} deeds, {} lost, torn or damaged{}\n",
                   passphrase ? "encrypted" : "plain", outcome.states, outcome.moments, kDeeds, outcome.bad,
                   firstWrong(outcome));
        if (outcome.bad > 0 || (count > 0 && outcome.states < count / 2))
            return false;
    }
    return true;
}

std::vector<Work> worksToCut() {
    std::vector<Work> works;
    for (const auto& work : allWorks())
        if (work.changesWholeFile && (canEncrypt() || !work.needsEncryption))
            works.push_back(work);
    return works;
}

bool worksSurvive(int states, std::mt19937& chance) {
    bool good = true;
    const auto works = worksToCut();
    for (const auto& work : works) {
        const auto outcome = cutWork(Trial(work), states / static_cast<int>(works.size()), Syncs::Heard, chance);
        fmt::print("{}: {} states of {} moments, {} neither old nor new{}\n", work.name, outcome.states,
                   outcome.moments, outcome.bad, firstWrong(outcome));
        good = good && outcome.bad == 0 && outcome.states > 0;
    }
    return good;
}

// A notebook without a password shows that the search finds what is there.
bool nothingIsReadable() {
    const auto hidden = canEncrypt() ? readableWords(true) : std::size_t{0};
    const auto open = readableWords(false);
    fmt::print("{} planted strings: {} readable with a password, {} without one\n", kPlantedWords, hidden, open);
    return hidden == 0 && open == kPlantedWords;
}

bool everyFaultIsCaught(std::mt19937& chance) {
    bool all = true;
    for (const auto& [word, care] : {std::pair{"synchronous NORMAL", Care::Normal}, std::pair{"OFF", Care::Off}}) {
        const auto outcome = cutOver(kStatesToCatchAFault, {}, care, true, chance);
        fmt::print("{}: {}\n", word,
                   outcome.bad == 0 ? "NOT caught"
                                    : fmt::format("caught by state {}, {}", outcome.states, outcome.wrong));
        all = all && outcome.bad > 0;
    }
    for (const auto& work : worksToCut()) {
        const auto outcome = cutWork(Trial(work), 0, Syncs::Unheard, chance);
        fmt::print("{} on a disk that does not sync: {}\n", work.name,
                   outcome.bad == 0 ? "NOT caught" : fmt::format("caught by state {}", outcome.states));
        all = all && outcome.bad > 0;
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    int states = 0;
    unsigned seed = std::random_device{}();
    bool selfTest = false;
    bool words = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--self-test")
            selfTest = true;
        else if (arguments[i] == "--words")
            words = true;
        else if (arguments[i] == "--states" && i + 1 < arguments.size())
            states = std::stoi(arguments[++i]);
        else if (arguments[i] == "--seed" && i + 1 < arguments.size())
            seed = static_cast<unsigned>(std::stoul(arguments[++i]));
    }
    if (!selfTest && !words && states <= 0) {
        fmt::print(stderr, "usage: power_test --states N | --words | --self-test [--seed S]\n");
        return 2;
    }
    if (std::filesystem::is_directory("/dev/shm"))
        ::setenv("TMPDIR", "/dev/shm", 0); // the disk is made up here; the real one need not wear out
    if (words)
        return nothingIsReadable() ? 0 : 1;
    fmt::print("seed {}\n", seed);
    std::mt19937 chance(seed);
    if (selfTest)
        return everyFaultIsCaught(chance) ? 0 : 1;
    const int ofWorks = states / 5;
    const bool deeds = deedsSurvive(states - ofWorks, chance);
    return worksSurvive(ofWorks, chance) && deeds ? 0 : 1;
}
