#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace alongside {

class NoticeLine;

// Where a list comes from: a text box for rows that were copied in a spreadsheet, and a button for a file.
class ListSource : public QWidget {
    Q_OBJECT
public:
    explicit ListSource(QWidget* parent = nullptr);

    QString pasted() const;
    void say(const QString& problem); // why a list cannot be read; empty: nothing
    void pointTo(std::size_t line);   // shows that line of what was pasted

Q_SIGNALS:
    void pastedChanged();
    void fileChosen(const QString& path);

private:
    void chooseFile();
    void chooseFolder();

    QPlainTextEdit* text_;
    NoticeLine* problem_;
};

} // namespace alongside
