/** A button that chooses one file; the same file may be chosen again. `accept`: as the input's own. */
export function ChooseFile({
  label,
  accept,
  isBusy = false,
  onFile,
}: {
  label: string
  accept: string
  isBusy?: boolean
  onFile: (file: File) => void
}) {
  return (
    <label className="choose-file">
      {label}
      <input
        type="file"
        accept={accept}
        disabled={isBusy}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </label>
  )
}
