#pragma once

#include "shared/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace alongside {

class IconLabel;
class WrappedLabel;

// A white box with round corners that groups what belongs together; with a heading it takes the place of a group box.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    // Where the contents go.
    QVBoxLayout* body() const { return body_; }

    void setHeading(const QString& heading);
    void setHeadingIcon(const QString& iconName, Tone tone = Tone::Neutral);
    void addToHeading(QWidget* action); // a link or button at the right end

    // Fills the card with one table or list, without padding.
    void holdView(QWidget* view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void needTop();

    QVBoxLayout* body_;
    QHBoxLayout* top_ = nullptr;
    IconLabel* icon_ = nullptr;
    WrappedLabel* heading_ = nullptr;
};

// A thin line between two rows of a card.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace alongside
