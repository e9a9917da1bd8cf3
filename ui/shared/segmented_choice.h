#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace alongside {

// One of a few, all in view: a row of segments that behave as radio buttons (arrow keys move, Tab leaves); several rows
// where one is too wide for the room.
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    // `name` is what is chosen here ("Kind"); each segment is named by its own words.
    SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int current() const;                      // -1 while none is chosen
    void setCurrent(int index);               // -1: none
    void setAnsweredElsewhere(bool answered); // none is chosen here then, nor waited for
    bool isOpen() const;                      // waits for the first choice
    void setOffered(int index, bool offered); // takes a segment away or brings it back

    QSize sizeHint() const override; // of one row, however many there are now
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int index); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void letTabIn();
    int rowsIn(int width) const;
    QList<int> columnsFor(int rows) const; // their least widths
    void arrange();

    QButtonGroup* group_;
    bool isAnsweredElsewhere_ = false;
    QList<QAbstractButton*> offered_;
};

} // namespace alongside
