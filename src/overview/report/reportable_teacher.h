#pragma once

#include "overview/report/names_in_text.h"
#include "overview/report/privacy_rung.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What a report could say of a teacher if the agreement lets it. It has no place for a note, a promise, a pulse or
// anything else that stays between the two whatever the rung.
struct PublicFacts {
    TeacherId id; // for the trail, which says about whom something left
    std::string name;
    std::string goal;               // in words
    std::vector<std::string> goals; // picked from the form, as it words them
    std::string actionStep;         // the current one
};

// A teacher as the principal may hear of them: nobody below the rung WhoAndWhat, and no more than the rung says. Only
// reportable() makes one.
class ReportableTeacher {
public:
    TeacherId id() const { return id_; }
    const std::string& name() const { return name_; }
    const std::string& goal() const { return goal_; }
    const std::vector<std::string>& goals() const { return goals_; }
    const std::string& actionStep() const { return actionStep_; } // empty below the rung ActionStep
    PrivacyRung rung() const { return rung_; }

    // What stays out because it holds the name of somebody of whom the principal may not hear.
    bool goalWithheld() const { return goalWithheld_; }
    bool actionStepWithheld() const { return actionStepWithheld_; }

    bool operator==(const ReportableTeacher&) const = default;

private:
    friend std::optional<ReportableTeacher> reportable(PrivacyRung rung, const PublicFacts& facts,
                                                       const NamesInText& hidden);
    ReportableTeacher() = default;

    TeacherId id_;
    std::string name_, goal_, actionStep_;
    std::vector<std::string> goals_;
    PrivacyRung rung_ = PrivacyRung::NotEvenWho;
    bool goalWithheld_ = false, actionStepWithheld_ = false;
};

// `hidden` are the names of everybody of whom the principal may not hear.
std::optional<ReportableTeacher> reportable(PrivacyRung rung, const PublicFacts& facts, const NamesInText& hidden);

} // namespace alongside
