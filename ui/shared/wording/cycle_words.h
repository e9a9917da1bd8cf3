#pragma once

#include "domain/phase_plan.h"

#include <QString>
#include <QStringList>

#include <string>

namespace alongside {

QString wordsFor(CycleModel model); // "Before, during, after"

// The phases that a model proposes, and how long each takes compared with the others.
std::vector<PhaseShare> phaseShares(CycleModel model);

// A phase's name; one that a model proposes, in the language of the program.
QString phaseName(const std::string& kept);

QString daysOf(const Phase& phase, Date today);        // "9 Nov to 20 Nov"
QString daysOf(const Cycle& cycle, Date today);        // the same of the whole; "since 2 Nov" while it goes on
QString phaseNowWords(const Cycle& cycle, Date today); // "Learn, until 20 Nov"; empty where no phase has begun

// "14 school days left"; past the planned end how long ago that was; empty where no end is planned.
QString daysLeftWords(const Cycle& cycle, Date today, const SchoolDays& days);

// The five prompts for a goal that is worth a cycle, in the order of their letters.
QStringList goalPrompts();

} // namespace alongside
