#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// A building in which the coach taught before coaching.
struct TaughtAt {
    std::string school;
    std::optional<Date> from;
    std::optional<Date> until;

    bool operator==(const TaughtAt&) const = default;
};

inline constexpr Range kTrainingHours{0, 1000};

// A training that the coach took; trainings on trust are counted apart.
struct Training {
    Date on{};
    std::string title;
    double hours = 0;
    bool aboutTrust = false;

    bool operator==(const Training&) const = default;
};

// A coach: the one who keeps the notebook (`me`), or a colleague.
struct Coach {
    CoachId id;
    RecordStamp stamp;
    std::string name;
    bool me = false;
    std::string role;
    std::string email;
    std::string phone;
    std::string usualHours;
    std::vector<TaughtAt> taughtAt;
    std::vector<Training> trainings;

    bool operator==(const Coach&) const = default;
};

// Hours of training, and those of them that were about trust.
struct HoursTrained {
    double onTrust = 0;
    double inAll = 0;

    bool operator==(const HoursTrained&) const = default;
};

// Of the trainings from a day on; of all without one.
HoursTrained trainingHours(const Coach& coach, std::optional<Date> since = std::nullopt);

enum class CoachField {
    Name,
    Role,
    Email,
    Phone,
    UsualHours,
    TaughtAtSchool,
    TaughtAtFrom,
    TaughtAtUntil,
    TrainingOn,
    TrainingTitle,
    TrainingHours
};

Problems<CoachField> problemsIn(const Coach& coach, Date today);

} // namespace alongside
