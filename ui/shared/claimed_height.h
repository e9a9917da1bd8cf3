#pragma once

class QWidget;

namespace alongside {

// Makes so many pixels the least height of what wraps its words, and asks every layout around it anew: one that is at
// work while the height is claimed takes the claim for seen and passes nothing on.
void claimHeightOf(QWidget* widget, int height);

} // namespace alongside
