#pragma once

#include "domain/library_content.h"
#include "store/tables.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// A moment that is worth a page of the journal, and what it is about.
struct DueMoment {
    PromptMoment moment{};
    Date on{}; // of the meeting, of the promise, on which the cycle or the week ends
    std::optional<TeacherId> teacher{};
    std::optional<Dimension> dimension{};
    std::string what{}; // what was promised, a cycle's goal

    bool operator==(const DueMoment&) const = default;
};

// What the records of the last days ask about, until a page answers it: a meeting of today or of the school day before;
// a promise that broke and a cycle that ended within ten school days; log and teacher that differ; from the last school
// day of the week to its end; from the third last one of the month to its end, dimension by dimension. A page answers a
// moment if it has one of its prompts, a meeting if it is about its teacher; a meeting with several also if it is about
// nobody and has one of its prompts.
std::vector<DueMoment> dueMoments(const Tables& tables, const std::vector<ReflectionPrompt>& prompts, Date today);

// The same asked piece by piece, for whoever has something else to do in between. What comes of it holds only where the
// notebook is still as it was at the first one.
class MomentsReading {
public:
    MomentsReading(const Tables& tables, const std::vector<ReflectionPrompt>& prompts, Date today);
    ~MomentsReading();

    bool readOn(); // false where nothing is left to ask
    std::vector<DueMoment> take();

private:
    class Moments;
    std::unique_ptr<Moments> moments_;
};

} // namespace alongside
