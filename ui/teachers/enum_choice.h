#pragma once

#include "domain/words.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <optional>

namespace alongside {

// A combo box with every value of an enum, in words: wordsFor(value).
template <class Enum>
QComboBox* makeChoice() {
    auto* choice = new QComboBox;
    for (const auto value : everyValueOf<Enum>())
        choice->addItem(wordsFor(value), static_cast<int>(value));
    return choice;
}

// The same for what need not be known.
template <class Enum>
QComboBox* makeOpenChoice(const QString& unknown) {
    auto* choice = makeChoice<Enum>();
    choice->insertItem(0, unknown);
    choice->setCurrentIndex(0);
    return choice;
}

// Without a signal.
template <class Enum>
void setChosen(QComboBox* choice, const std::optional<Enum>& value) {
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(value ? choice->findData(static_cast<int>(*value)) : 0);
}

// Empty where the unknown one is chosen.
template <class Enum>
std::optional<Enum> openChoiceIn(const QComboBox* choice) {
    const auto value = choice->currentData();
    return value.isValid() ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}

} // namespace alongside
