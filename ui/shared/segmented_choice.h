#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace alongside {

// One of a few, all in view: a row of segments that behave as radio buttons (arrow keys move, Tab leaves).
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    // `name` is what is chosen here ("Kind"); each segment is named by its own words.
    SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int current() const;                      // -1 while none is chosen
    void setCurrent(int index);               // -1: none
    void setOffered(int index, bool offered); // takes a segment away or brings it back

Q_SIGNALS:
    void currentChanged(int index); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void letTabIn();

    QButtonGroup* group_;
};

} // namespace alongside
