#pragma once

#include <QWidget>

#include <filesystem>

class QVBoxLayout;

namespace alongside {

// A page that stands alone in the window, as in front of a locked notebook: one column in the middle, which scrolls
// where it finds no room.
class CalmPage : public QWidget {
    Q_OBJECT
public:
    CalmPage(int widest, int spacing, QWidget* parent = nullptr); // in design pixels

Q_SIGNALS:
    void otherWanted(); // another notebook
    void backWanted();  // to where every notebook begins

protected:
    QVBoxLayout& column() { return *column_; }
    void addTop(const QString& picture, const QString& title, const std::filesystem::path& file);
    void addWays(); // to another notebook, and back

private:
    QVBoxLayout* column_;
};

} // namespace alongside
