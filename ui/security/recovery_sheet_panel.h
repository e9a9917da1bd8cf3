#pragma once

#include "security/recovery_sheet.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

class QLineEdit;
class QPushButton;

namespace alongside {

class NoticeLine;
class ProblemLabel;

// Whether what was typed is this group of the code, with the slips that do not matter.
bool isSameGroup(const QString& typed, std::string_view group);

// Brings the code of a notebook to paper: seen first, printed or saved, and then two of its groups, chosen by chance,
// typed back from there. Only then is the sheet remembered as kept.
class RecoverySheetPanel : public Panel {
    Q_OBJECT
public:
    RecoverySheetPanel(NotebookLink& link, QWidget* parent);
    ~RecoverySheetPanel() override;

private:
    // A group that is typed back.
    struct Asked {
        std::size_t group = 0; // from 0
        QLineEdit* line = nullptr;
        ProblemLabel* problem = nullptr;
    };

    QWidget* makePreview();
    QWidget* makeTypeBack();
    void addFooter();
    void print();
    void save();
    void askBack(const QString& path); // of the file; empty: it was printed
    void showCode(bool shown);
    void check();

    NotebookLink& link_;
    RecoverySheet sheet_;
    std::vector<std::string> groups_;
    std::array<Asked, 2> asked_;
    QWidget* preview_;
    QWidget* typeBack_;
    NoticeLine* saved_;
    QPushButton *print_, *save_, *again_, *check_;
};

} // namespace alongside
