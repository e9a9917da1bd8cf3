#pragma once

#include "shared/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace alongside {

class IconLabel;
class LinkButton;
class WrappedLabel;

// A sentence on a tint, inside a card or on a page: "On 29 Oct you promised the number-talk video. It is still open."
class NoticeLine : public QWidget {
    Q_OBJECT
public:
    NoticeLine(Tone tone, const QString& iconName, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);

    // Bold words before the sentence: "Next:".
    void setLead(const QString& lead);

    // A link at the end, in the place of the one before; emits acted(). Without words there is none.
    void setAction(const QString& words);

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();

    Tone tone_;
    QString lead_, sentence_;
    QHBoxLayout* row_;
    WrappedLabel* words_;
    LinkButton* action_ = nullptr;
};

} // namespace alongside
