#pragma once

#include <QPushButton>

namespace alongside {

// What all painted pictures share: a place in the focus order, a whole sentence for screen readers, the numbers under
// the mouse, and opened() on a click, Enter or Space. A button to the world, so that every tool can press it.
class Chart : public QPushButton {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    // "Relational trust: growing. 7 of 9 appointments kept."
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void opened();

protected:
    virtual void paintChart(QPainter& painter) = 0;

    // The words for what lies under the mouse; empty for none finer than the sentence.
    virtual QString wordsAt(const QPoint& at) const;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace alongside
