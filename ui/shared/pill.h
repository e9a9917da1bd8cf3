#pragma once

#include "shared/tokens.h"

#include <QWidget>

namespace alongside {

// A short fact on a tint, with an icon before it: "2 school days late", "Agreement signed 12 Sep".
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& words, Tone tone = Tone::Neutral, const QString& iconName = {},
                  QWidget* parent = nullptr);

    QString words() const { return words_; }
    void setWords(const QString& words);
    void setTone(Tone tone, const QString& iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words_;
    Tone tone_;
    QString iconName_;
};

// For delegates: the width that paintPill() needs, and the pill itself, left-aligned and centred in the box's height.
int pillWidth(const QString& words, bool withIcon);
void paintPill(QPainter& painter, const QRectF& box, const QString& words, const ToneColours& colours,
               const QString& iconName = {});

} // namespace alongside
