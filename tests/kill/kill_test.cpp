// A saved record survives a killed program (guarantee D1).
//   kill_test --kills N [--seed S]   kills the writer N times, one in five over an encrypted file
//   kill_test --self-test [--seed S] plants each fault and insists that it is caught

#include "kill/killed_notebook.h"
#include "kill/writer.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <string_view>

using namespace alongside;

namespace {

constexpr int kKillsPerFile = 25;
constexpr int kMostKillsToCatchAFault = 120;

struct Outcome {
    int kills = 0;
    int deeds = 0;
    std::string wrong;
};

// Until `kills` are done or something is wrong. A new file is taken now and then, so that its size stays small.
Outcome killOver(int kills, const Passphrase& passphrase, std::mt19937& chance, PlantedFault fault) {
    Outcome outcome;
    while (outcome.kills < kills && outcome.wrong.empty()) {
        const TemporaryFolder folder;
        KilledNotebook notebook(folder / "killed.alongside", passphrase);
        for (int i = 0; i < kKillsPerFile && outcome.kills < kills && outcome.wrong.empty(); ++i, ++outcome.kills)
            outcome.wrong = notebook.killOnce(chance, fault);
        outcome.deeds += notebook.deeds();
    }
    return outcome;
}

bool allSurvive(int kills, std::mt19937& chance) {
    const int encrypted = canEncrypt() ? kills / 5 : 0;
    for (const auto& [count, passphrase] :
         {std::pair{kills - encrypted, Passphrase{}}, std::pair{encrypted, kQuickKey}}) {
        const auto outcome = killOver(count, passphrase, chance, PlantedFault::None);
        fmt::print("{}: {} kills, {} deeds{}{}\n", passphrase ? "encrypted" : "plain", outcome.kills, outcome.deeds,
                   outcome.wrong.empty() ? ", none lost, none torn" : ": ", outcome.wrong);
        if (!outcome.wrong.empty())
            return false;
    }
    return true;
}

bool everyFaultIsCaught(std::mt19937& chance) {
    bool all = true;
    for (const auto* word : {"acknowledge-early", "journal-off", "journal-in-memory"}) {
        const auto outcome = killOver(kMostKillsToCatchAFault, {}, chance, faultNamed(word).value());
        fmt::print("{}: {}\n", word,
                   outcome.wrong.empty() ? "NOT caught"
                                         : fmt::format("caught by kill {}: {}", outcome.kills, outcome.wrong));
        all = all && !outcome.wrong.empty();
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 5 && arguments[0] == "--write") {
        const auto passphrase = arguments[2].empty() ? Passphrase{} : Passphrase(arguments[2]);
        return writeForEver(arguments[1], passphrase, std::stoi(arguments[3]), faultNamed(arguments[4]).value());
    }
    std::optional<int> kills;
    unsigned seed = std::random_device{}();
    bool selfTest = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--self-test")
            selfTest = true;
        else if (arguments[i] == "--kills" && i + 1 < arguments.size())
            kills = std::stoi(arguments[++i]);
        else if (arguments[i] == "--seed" && i + 1 < arguments.size())
            seed = static_cast<unsigned>(std::stoul(arguments[++i]));
    }
    if (!selfTest && !kills) {
        fmt::print(stderr, "usage: kill_test --kills N | --self-test [--seed S]\n");
        return 2;
    }
    fmt::print("seed {}\n", seed);
    std::mt19937 chance(seed);
    const bool good = selfTest ? everyFaultIsCaught(chance) : allSurvive(*kills, chance);
    return good ? 0 : 1;
}
