#pragma once

#include <string>
#include <vector>

namespace alongside {

struct ResearchSource {
    std::string author;
    std::string title;
    std::string address;

    bool operator==(const ResearchSource&) const = default;
};

// One chance, to be painted: so many of so many.
struct ResearchChance {
    std::string label;
    int of = 0;
    int in = 0;

    bool operator==(const ResearchChance&) const = default;
};

// One finding, never without its limits.
struct ResearchFinding {
    std::string code;
    std::string title;
    std::string says;
    std::string doesNotSay;
    std::string howSure;
    std::vector<ResearchChance> chances; // may be none
    std::vector<ResearchSource> sources;

    bool operator==(const ResearchFinding&) const = default;
};

// A reason to read the program's own figures with care.
struct FigureCaution {
    std::string code;
    std::string text;

    bool operator==(const FigureCaution&) const = default;
};

// Why trust matters, how far the evidence goes, and what the figures in this program cannot tell.
struct ResearchCard {
    std::string title;
    std::vector<ResearchFinding> findings;
    std::vector<FigureCaution> aboutTheseFigures;

    bool operator==(const ResearchCard&) const = default;
};

} // namespace alongside
