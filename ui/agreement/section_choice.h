#pragma once

#include "domain/agreement_answers.h"

#include <QWidget>

class QComboBox;

namespace alongside {

class Card;
class SectionList;

// Where a section of the agreement is chosen: a list at the side of the form, or where that leaves too little room, a
// drop-down above it.
class SectionChoice : public QWidget {
    Q_OBJECT
public:
    explicit SectionChoice(QWidget* parent = nullptr);

    // With "What changed" below where there is a version before. What is chosen stays.
    void showSections(const AgreementForm& form, const Agreement& agreement, bool withChanges);
    void choose(int row);

    // Takes the shape for a form of so many pixels, side and all.
    void fitInto(int width);
    bool isNarrow() const { return narrow_; }

Q_SIGNALS:
    void chosenChanged(int row);

private:
    SectionList* list_;
    Card* side_;
    QComboBox* dropDown_;
    bool narrow_ = false;
};

} // namespace alongside
