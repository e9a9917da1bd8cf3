#pragma once

#include "overview/meeting_summary.h"

#include <QString>

#include <optional>

namespace alongside {

// What is to be known before a summary leaves.
struct SummaryStanding {
    Contact contact;
    std::optional<SummaryAgreed> agreed;
    bool isBare = false;
};

// When it was sent, else what the two agreed on; of one that would say nothing, what to do first. May be empty.
QString standingWords(const SummaryStanding& standing, Date today);

} // namespace alongside
