#pragma once

#include "shared/tokens.h"

#include <QWidget>

namespace alongside {

// An icon as a picture beside words; says nothing to a screen reader, the words do. On a spot it sits in a round tint,
// as on a timeline.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Ground { None, Spot };

    explicit IconLabel(const QString& iconName, Tone tone = Tone::Neutral, int side = size::kIcon,
                       Ground ground = Ground::None, QWidget* parent = nullptr);

    void setIcon(const QString& iconName, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    Tone tone_;
    int side_;
    Ground ground_;
};

} // namespace alongside
