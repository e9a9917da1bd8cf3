#pragma once

#include <QObject>
#include <QString>

class QKeyEvent;

namespace alongside {

// Letters that are typed while the window is busy, for the line or note that has the focus afterwards. Whatever else is
// pressed ends them: nobody is to do a second thing by a key meant for the first.
class TypedAhead {
public:
    ~TypedAhead();

    void take(const QKeyEvent& key);

    // Types them where the focus is, or where it gets to within a second. Where that is no place for words, they go.
    void give();

private:
    QString words_;
    bool isOver_ = false;
};

} // namespace alongside
