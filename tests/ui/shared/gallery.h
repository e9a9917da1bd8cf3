#pragma once

#include <QWidget>

#include <memory>
#include <vector>

namespace alongside {

// Every piece of the kit on a few sheets, as the tests paint and measure them.
std::unique_ptr<QWidget> controlsSheet();
std::unique_ptr<QWidget> piecesSheet();
std::unique_ptr<QWidget> chartsSheet();
std::unique_ptr<QWidget> formSheet();

// A menu, a list of choices, a calendar: each named by its objectName.
std::vector<std::unique_ptr<QWidget>> popUps();

} // namespace alongside
