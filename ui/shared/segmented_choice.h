#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

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

    // Several rows where one is too wide for the room.
    void setWrapping();

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wraps_; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int index); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void letTabIn();
    int rowsIn(int width) const;
    void arrange(int rows);

    QButtonGroup* group_;
    QGridLayout* grid_;
    bool wraps_ = false;
    int rows_ = 0;
};

} // namespace alongside
