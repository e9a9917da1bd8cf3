#pragma once

#include "shared/card.h"
#include "shared/notebook_link.h"

#include <optional>

class QPushButton;

namespace alongside {

class NoticeLine;
class WrappedLabel;

// Whether a hold keeps what is about one teacher, or about everybody, from being deleted for good; to set and to lift
// it.
class HoldCard : public Card {
    Q_OBJECT
public:
    explicit HoldCard(NotebookLink& link, QWidget* parent = nullptr);

    void show(std::optional<TeacherId> teacher, const QString& name); // empty both: everybody

private:
    void showPast();
    void open();

    NotebookLink& link_;
    std::optional<TeacherId> teacher_;
    NoticeLine* on_;
    WrappedLabel* words_;
    WrappedLabel* past_;
    QPushButton* button_;
};

} // namespace alongside
